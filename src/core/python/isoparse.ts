import { dateOfDayNumber, dayNumber, isLeapYear, isRealDate, type CalendarDate } from "./calendar";
import type { ParsedDateTime } from "./strptime";

type Time = Omit<ParsedDateTime, "year" | "month" | "day">;

const COMMON_DATE = /^(\d{4})(?:-(\d\d)-(\d\d)|(\d\d)(\d\d)|-(\d\d)$|$)/;
const WEEK_DATE = /^(\d{4})(?:-W(\d\d)(?:-(\d))?|W(\d\d)(\d)?)/;
const ORDINAL_DATE = /^(\d{4})-?(\d{3})/;

/** `dateutil.parser.isoparse` (2.9.0): ISO 8601, any one character between date and time. */
export function isoparse(text: string): ParsedDateTime | null {
  const date = parseDate(text);
  if (date === null) return null;
  if (text.length === date.length) return { ...date.value, ...MIDNIGHT };
  const time = parseTime(text.slice(date.length + 1));
  return time && withDayAfter(date.value, time);
}

const MIDNIGHT: Time = { hour: 0, minute: 0, second: 0, microsecond: 0, offset: null };

/** 24:00 is the next day's midnight. */
function withDayAfter(date: CalendarDate, time: Time): ParsedDateTime | null {
  if (time.hour !== 24) return { ...date, ...time };
  const next = dateOfDayNumber(dayNumber(date.year, date.month, date.day) + 1);
  return next.year > 9999 ? null : { ...next, ...time, hour: 0 };
}

interface DatePart {
  readonly value: CalendarDate;
  /** Characters read. */
  readonly length: number;
}

function parseDate(text: string): DatePart | null {
  return commonDate(text) ?? weekDate(text) ?? ordinalDate(text);
}

function commonDate(text: string): DatePart | null {
  const found = COMMON_DATE.exec(text);
  if (!found) return null;
  const [written, year, dashedMonth, dashedDay, month, day, monthAlone] = found;
  const value = {
    year: Number(year),
    month: Number(dashedMonth ?? month ?? monthAlone ?? 1),
    day: Number(dashedDay ?? day ?? 1),
  };
  return isRealDate(value.year, value.month, value.day) ? { value, length: written.length } : null;
}

function weekDate(text: string): DatePart | null {
  const found = WEEK_DATE.exec(text);
  if (!found) return null;
  const [written, year, dashedWeek, dashedDay, week, day] = found;
  const weekNumber = Number(dashedWeek ?? week);
  const weekday = Number(dashedDay ?? day ?? 1);
  if (weekNumber < 1 || weekNumber > 53 || weekday < 1 || weekday > 7) return null;
  const january4 = dayNumber(Number(year), 1, 4);
  const monday = january4 - ((january4 + 3) % 7);
  const value = dateOfDayNumber(monday + (weekNumber - 1) * 7 + weekday - 1);
  return { value, length: written.length };
}

function ordinalDate(text: string): DatePart | null {
  const found = ORDINAL_DATE.exec(text);
  if (!found) return null;
  const [written, yearText, dayText] = found;
  const year = Number(yearText);
  const day = Number(dayText);
  if (year < 1 || day < 1 || day > (isLeapYear(year) ? 366 : 365)) return null;
  return { value: dateOfDayNumber(dayNumber(year, 1, 1) + day - 1), length: written.length };
}

const TIME =
  /^(\d\d)(?:(?::(\d\d)(?::(\d\d)(?:[.,](\d+))?)?)|(?:(\d\d)(?:(\d\d)(?:[.,](\d+))?)?))?([+-][\s\S]*|[Zz])?$/;

function parseTime(text: string): Time | null {
  const found = TIME.exec(text);
  if (!found) return null;
  const [, hours, colonMinute, colonSecond, colonFraction, minutes, seconds, fraction, zone] =
    found;
  const offset = zone === undefined ? null : parseZone(zone);
  if (offset === undefined) return null;
  const microseconds = (colonFraction ?? fraction ?? "0").slice(0, 6).padEnd(6, "0");
  const time = {
    hour: Number(hours),
    minute: Number(colonMinute ?? minutes ?? 0),
    second: Number(colonSecond ?? seconds ?? 0),
    microsecond: Number(microseconds),
    offset,
  };
  return isRealTime(time) ? time : null;
}

function isRealTime({ hour, minute, second, microsecond }: Time): boolean {
  if (hour === 24) return minute === 0 && second === 0 && microsecond === 0;
  return hour < 24 && minute < 60 && second < 60;
}

const ZONE_LENGTHS = [3, 5, 6];

/** Microseconds to UTC; undefined when not a zone. It is cut by its length alone: `+00:1` and `+0000 ` pass. */
function parseZone(text: string): number | undefined {
  if (text === "Z" || text === "z") return 0;
  if (!ZONE_LENGTHS.includes(text.length)) return undefined;
  const hours = integerOfBytes(text.slice(1, 3));
  const minutes = text.length === 3 ? 0 : integerOfBytes(text.slice(text[3] === ":" ? 4 : 3));
  if (hours === null || minutes === null || hours > 23 || minutes > 59) return undefined;
  return (text.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * 60e6;
}

const INTEGER = /^[ \t\n\r\f\v]*([+-]?\d+(?:_\d+)*)[ \t\n\r\f\v]*$/;

/** Python's `int` on bytes. */
function integerOfBytes(text: string): number | null {
  const found = INTEGER.exec(text);
  return found ? Number(found[1]?.replaceAll("_", "")) : null;
}
