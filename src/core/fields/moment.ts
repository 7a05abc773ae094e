import { dayNumber, isoDate, pad } from "../python/calendar";
import type { ParsedDateTime } from "../python/strptime";
import { isoTime } from "./serial";

const DAY = 86_400_000_000n;

/** Microseconds since 1970, at UTC when the text has a zone. */
export function microsecondsOf(moment: ParsedDateTime): bigint {
  const days = BigInt(dayNumber(moment.year, moment.month, moment.day));
  return days * DAY + BigInt(timeOfDay(moment) - (moment.offset ?? 0));
}

/** Microseconds since midnight, as written. */
export function timeOfDay(moment: ParsedDateTime): number {
  const seconds = (moment.hour * 60 + moment.minute) * 60 + moment.second;
  return seconds * 1e6 + moment.microsecond;
}

/** A moment with a zone and one without are never equal in Python, and have no order. */
export function momentKey(moment: ParsedDateTime): string {
  return `${moment.offset === null ? "local" : "utc"} ${microsecondsOf(moment)}`;
}

export function compareMoments(left: ParsedDateTime, right: ParsedDateTime): number {
  if ((left.offset === null) !== (right.offset === null)) return NaN;
  return Number(microsecondsOf(left) - microsecondsOf(right));
}

/** How Python prints a `time`: `14:05:09.500000+02:00`. */
export function printedTime(moment: ParsedDateTime): string {
  const fraction = moment.microsecond === 0 ? "" : `.${pad(moment.microsecond, 6)}`;
  return isoTime(moment) + fraction + printedOffset(moment.offset);
}

/** How Python prints a `datetime`. */
export function printedDateTime(moment: ParsedDateTime): string {
  return `${isoDate(moment)} ${printedTime(moment)}`;
}

function printedOffset(offset: number | null): string {
  if (offset === null) return "";
  const minutes = Math.abs(offset) / 60e6;
  const sign = offset < 0 ? "-" : "+";
  return `${sign}${pad(Math.floor(minutes / 60), 2)}:${pad(Math.floor(minutes % 60), 2)}`;
}
