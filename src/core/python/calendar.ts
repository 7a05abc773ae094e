const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Gregorian, as Python's `datetime`: years 1 to 9999, months 1 to 12. */
export function isRealDate(year: number, month: number, day: number): boolean {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month);
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return DAYS[month - 1] ?? 0;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

const DAYS_BEFORE_1970 = 719_163;

/** Days since 1970-01-01. */
export function dayNumber(year: number, month: number, day: number): number {
  const earlier = year - 1;
  let days = earlier * 365 + Math.floor(earlier / 4) - Math.floor(earlier / 100);
  days += Math.floor(earlier / 400);
  for (let before = 1; before < month; before++) days += daysInMonth(year, before);
  return days + day - DAYS_BEFORE_1970;
}

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The inverse of `dayNumber`, for years 1 to 9999. */
export function dateOfDayNumber(days: number): CalendarDate {
  const date = new Date(0);
  date.setUTCDate(days + 1);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** `YYYY-MM-DD`. */
export function isoDate({ year, month, day }: CalendarDate): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

export function pad(value: number, width: number): string {
  return String(value).padStart(width, "0");
}
