import { fault } from "../report/fault";
import type { FieldKind, FieldReader } from "./fieldReader";
import { plainText } from "./plainText";

export const durationKind: FieldKind = {
  reader: durationReader,
  cellText: () => plainText,
  refusal: (field, text) => fault("type.duration", { value: text, example: field.example }),
};

const NUMBER = "(\\d+(?:[.,]\\d+)?)";
/** The `isodate` package's own grammar: `P` must be followed by something, and a last line break passes. */
const PERIOD = new RegExp(
  `^([+-])?P(?!\\n?$)(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}W)?(?:${NUMBER}D)?` +
    `(?:T(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?)?\\n?$`,
);
/** The alternative form, written as a date and a time; years, months and days cannot be zero. */
const AS_DATE = /^P(\d{4})-?(\d\d)-?(\d\d)T(\d\d):?(\d\d):?(\d\d)(?:[.,](\d+))?$/;

interface Duration {
  readonly months: number;
  readonly seconds: number;
}

function readDuration(text: string): Duration | null {
  const period = PERIOD.exec(text);
  const found = period ?? AS_DATE.exec(text);
  if (!found) return null;
  return period ? ofPeriod(found) : ofDate(found);
}

function ofPeriod(found: RegExpExecArray): Duration {
  const [years, months, weeks, days, hours, minutes, seconds] = found.slice(2).map(quantity);
  const sign = found[1] === "-" ? -1 : 1;
  const dayCount = (weeks ?? 0) * 7 + (days ?? 0);
  const time = ((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0);
  return {
    months: sign * ((years ?? 0) * 12 + (months ?? 0)),
    seconds: sign * (dayCount * 86_400 + time),
  };
}

function ofDate(found: RegExpExecArray): Duration | null {
  const [years = 0, months = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(1)
    .map(quantity);
  if (years === 0 || months === 0 || months > 12 || days === 0 || days > 31) return null;
  if (hours > 24 || minutes > 59 || seconds > 59) return null;
  const time = (hours * 60 + minutes) * 60 + seconds;
  return { months: years * 12 + months, seconds: days * 86_400 + time };
}

function quantity(text: string | undefined): number {
  return text === undefined ? 0 : Number(text.replace(",", "."));
}

const keyOf = (value: Duration | null): string | null =>
  value && `${value.months} ${value.seconds}`;

function durationReader(): FieldReader {
  return {
    accepts: (text) => readDuration(text) !== null,
    key: (text) => keyOf(readDuration(text)),
    entryKey: (entry) => (typeof entry === "string" ? keyOf(readDuration(entry)) : null),
    orderAgainst: () => null,
    length: () => 0,
    value: (text) => {
      const key = keyOf(readDuration(text)) ?? "";
      return { kind: "other", printed: key, empty: key === "0 0" };
    },
  };
}
