import { dateOfDayNumber, dayNumber, isRealDate, type CalendarDate } from "./calendar";
import { foldDigits } from "./digits";
import { DAY_NAMES, MONTH_NAMES } from "./strptimePattern";

/** What each directive took, in the order of the format. */
export type Parts = Readonly<Record<string, string | undefined>>;

/**
 * The day that the parts name, as `_strptime` works it out: a day of the year outweighs a month and a day; a week of
 * the year with a day of the week outweighs them too, and is worth nothing without that day.
 */
export function readDate(parts: Parts): CalendarDate | null {
  const known = readYear(parts);
  const weekday = readWeekday(parts);
  if (known === null && parts["G"] !== undefined) return isoWeekDate(parts, weekday);
  const week = weekOfYear(parts);
  if (week === null && parts["V"] !== undefined) return null;
  const year = known ?? 1900;
  if (parts["j"] !== undefined) return dayOfYear(year, numberOf(parts["j"], 1));
  if (week !== null && weekday !== null) return dayOfYear(year, dayOfWeek(year, week, weekday));
  const month = readMonth(parts);
  const day = numberOf(parts["d"], 1);
  return isRealDate(year, month, day) ? { year, month, day } : null;
}

export function numberOf(text: string | undefined, absent: number): number {
  return text === undefined ? absent : Number(foldDigits(text));
}

/** The directive of the format's end wins where two tell the same. */
function lastOf(parts: Parts, directives: string): string | undefined {
  return Object.keys(parts).findLast((name) => directives.includes(name));
}

/** `%y` turns 69 to 99 into 1969 to 1999, as POSIX says. */
function readYear(parts: Parts): number | null {
  const directive = lastOf(parts, "Yy");
  if (directive === undefined) return null;
  const year = numberOf(parts[directive], 0);
  if (directive === "Y") return year;
  return year <= 68 ? 2000 + year : 1900 + year;
}

function readMonth(parts: Parts): number {
  const directive = lastOf(parts, "mBb");
  if (directive === undefined || directive === "m") return numberOf(parts["m"], 1);
  return 1 + namedIndex(MONTH_NAMES, parts[directive]);
}

/** Monday is 0. */
function readWeekday(parts: Parts): number | null {
  const directive = lastOf(parts, "Aawu");
  if (directive === undefined) return null;
  if (directive === "w") return (numberOf(parts["w"], 0) + 6) % 7;
  if (directive === "u") return numberOf(parts["u"], 1) - 1;
  return namedIndex(DAY_NAMES, parts[directive]);
}

function namedIndex(names: readonly string[], text: string | undefined): number {
  const name = text?.toLowerCase() ?? "";
  return names.findIndex((each) => each === name || each.slice(0, 3) === name);
}

interface Week {
  readonly number: number;
  /** How far Monday is from the week's first day: `%U` begins on Sunday. */
  readonly shift: 0 | 1;
}

function weekOfYear(parts: Parts): Week | null {
  const directive = lastOf(parts, "UW");
  if (directive === undefined) return null;
  return { number: numberOf(parts[directive], 0), shift: directive === "U" ? 1 : 0 };
}

/** Days before the year's first Sunday or Monday are its week 0. */
function dayOfWeek(year: number, { number, shift }: Week, weekday: number): number {
  const first = (mondayDistance(year, 1) + shift) % 7;
  const day = (weekday + shift) % 7;
  return number === 0 ? 1 + day - first : 1 + ((7 - first) % 7) + 7 * (number - 1) + day;
}

/** `%G` wants `%V` and a day of the week, and no day of the year. */
function isoWeekDate(parts: Parts, weekday: number | null): CalendarDate | null {
  if (parts["V"] === undefined || weekday === null || parts["j"] !== undefined) return null;
  const year = numberOf(parts["G"], 0);
  const week = weekOfYear(parts);
  if (week !== null) return dayOfYear(1900, dayOfWeek(1900, week, weekday));
  const before = mondayDistance(year, 4) + 4;
  return dayOfYear(year, numberOf(parts["V"], 1) * 7 + weekday + 1 - before);
}

/** From Monday to a day of January. */
function mondayDistance(year: number, day: number): number {
  const MONDAY = dayNumber(1970, 1, 5);
  return (((dayNumber(year, 1, day) - MONDAY) % 7) + 7) % 7;
}

/** Days below 1 are of the year before, those too many of the year after; Python has years 1 to 9999. */
function dayOfYear(year: number, day: number): CalendarDate | null {
  if (year < 1) return null;
  const days = dayNumber(year, 1, 1) + day - 1;
  const isKnown = days >= dayNumber(1, 1, 1) && days <= dayNumber(9999, 12, 31);
  return isKnown ? dateOfDayNumber(days) : null;
}
