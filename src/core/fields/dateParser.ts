import { isRealDate, type CalendarDate } from "../python/calendar";
import { parseAnyDateTime } from "../python/dateutil";
import { compileStrptime } from "../python/strptime";

/** Reads a date by the format of a field; the default is Python's `%Y-%m-%d`, where `2020-1-1` passes. */
export function dateParser(format: string): (text: string) => CalendarDate | null {
  if (format === "any") return parseAnyDateTime;
  return compileStrptime(format === "default" ? "%Y-%m-%d" : format) ?? (() => null);
}

const ZERO = 48;
const HYPHEN = 45;

/** `YYYY-MM-DD`, fully padded, of a day that exists: the look before the slow reading. */
export function isIsoDate(text: string): boolean {
  if (text.length !== 10) return false;
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
  const year = digit(text, 0) * 1000 + digit(text, 1) * 100 + digit(text, 2) * 10 + digit(text, 3);
  const month = digit(text, 5) * 10 + digit(text, 6);
  const day = digit(text, 8) * 10 + digit(text, 9);
  return day <= 28
    ? day >= 1 && month >= 1 && month <= 12 && year >= 1
    : isRealDate(year, month, day);
}

/** `YYYYMMDD` as a number, of a text `isIsoDate` accepts. */
export function isoDayKey(text: string): number {
  return Number(text.slice(0, 4)) * 10_000 + Number(text.slice(5, 7)) * 100 + Number(text.slice(8));
}

/** NaN for anything but an ASCII digit: it spoils every comparison it enters. */
function digit(text: string, index: number): number {
  const value = text.charCodeAt(index) - ZERO;
  return value >= 0 && value <= 9 ? value : NaN;
}
