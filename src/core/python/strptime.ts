import { dateOfDayNumber, dayNumber, isRealDate } from "./calendar";
import { foldDigits } from "./digits";
import { MONTH_NAMES, strptimePattern } from "./strptimePattern";

/** What `datetime.strptime` answers; `offset` is the zone's distance to UTC in microseconds, null without zone. */
export interface ParsedDateTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  readonly offset: number | null;
}

export type DateTimeParser = (text: string) => ParsedDateTime | null;

/** Compiles a format once; null when Python would raise on the format itself. */
export function compileStrptime(format: string): DateTimeParser | null {
  const pattern = strptimePattern(format);
  if (pattern === null) return null;
  return (text) => {
    const found = pattern.exec(text);
    return found?.groups ? assemble(found.groups) : null;
  };
}

type Parts = Readonly<Record<string, string | undefined>>;

function assemble(parts: Parts): ParsedDateTime | null {
  const date = readDate(parts);
  const second = number(parts["S"], 0);
  if (date === null || second > 59) return null;
  const offset = readOffset(parts["z"]);
  if (offset === undefined) return null;
  return {
    ...date,
    hour: readHour(parts),
    minute: number(parts["M"], 0),
    second,
    microsecond: number(parts["f"]?.padEnd(6, "0"), 0),
    offset,
  };
}

function readDate(parts: Parts): Pick<ParsedDateTime, "year" | "month" | "day"> | null {
  const year = readYear(parts);
  if (parts["j"] !== undefined && parts["m"] === undefined && parts["d"] === undefined) {
    return dateOfDayNumber(dayNumber(year, 1, 1) + number(parts["j"], 1) - 1);
  }
  const month = readMonth(parts);
  const day = number(parts["d"], 1);
  return isRealDate(year, month, day) ? { year, month, day } : null;
}

/** `%y` turns 69 to 99 into 1969 to 1999, as POSIX says; without any year, 1900. */
function readYear(parts: Parts): number {
  if (parts["Y"] !== undefined) return number(parts["Y"], 1900);
  if (parts["y"] === undefined) return 1900;
  const short = number(parts["y"], 0);
  return short <= 68 ? 2000 + short : 1900 + short;
}

function readMonth(parts: Parts): number {
  const name = (parts["B"] ?? parts["b"])?.toLowerCase();
  if (name === undefined) return number(parts["m"], 1);
  return 1 + MONTH_NAMES.findIndex((month) => month === name || month.slice(0, 3) === name);
}

function readHour(parts: Parts): number {
  if (parts["H"] !== undefined) return number(parts["H"], 0);
  if (parts["I"] === undefined) return 0;
  const hour = number(parts["I"], 0) % 12;
  return parts["p"]?.toLowerCase() === "pm" ? hour + 12 : hour;
}

const OFFSET = /^([+-])(\d\d):?([0-5]\d)(?::?([0-5]\d)(?:\.(\d{1,6}))?)?$/;

/** undefined when the offset is not one Python accepts. */
function readOffset(text: string | undefined): number | null | undefined {
  if (text === undefined) return null;
  if (text.toLowerCase() === "z") return 0;
  const found = OFFSET.exec(foldDigits(text));
  if (!found) return undefined;
  const [, sign, hours, minutes, seconds, fraction] = found;
  const whole = number(hours, 0) * 3600 + number(minutes, 0) * 60 + number(seconds, 0);
  const offset = whole * 1e6 + number(fraction?.padEnd(6, "0"), 0);
  if (offset >= 24 * 3600 * 1e6) return undefined;
  return sign === "-" ? -offset : offset;
}

function number(text: string | undefined, absent: number): number {
  return text === undefined ? absent : Number(foldDigits(text));
}
