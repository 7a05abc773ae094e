import { parseDate, parseTime } from "numfmt";
import { CellError, type Scalar } from "../../book/scalar";
import { significant } from "../operand/generalNumber";
import { cellwise, number, optional, text, whole } from "./parameters";
import {
  dateOfSerial,
  daysInMonth,
  serialOfDate,
  serialOfMoment,
  weekdayOfSerial,
  type CalendarDate,
} from "./serialDate";
import { volatile, type FunctionSpec } from "./signature";

const NUM = CellError.of("#NUM!");
const VALUE = CellError.of("#VALUE!");
const SECONDS_PER_DAY = 86_400;

const partOfDate = (name: string, part: (date: CalendarDate) => number): FunctionSpec =>
  cellwise(name, [number], ([serial]) => {
    const date = dateOfSerial(serial);
    return date instanceof CellError ? date : part(date);
  });

/** The time of a serial number rounded to the second, as Excel shows it. */
const partOfTime = (name: string, part: (seconds: number) => number): FunctionSpec =>
  cellwise(name, [number], ([serial]) => {
    if (serial < 0) return NUM;
    return part(Math.round((serial % 1) * SECONDS_PER_DAY) % SECONDS_PER_DAY);
  });

/** Years 0 to 1899 are counted from 1900 ("DATE function"). */
function date([year, month, day]: readonly [number, number, number]): Scalar {
  if (year < 0 || year > 9999) return NUM;
  return serialOfDate(year < 1900 ? year + 1900 : year, month, day);
}

function time([hours, minutes, seconds]: readonly [number, number, number]): Scalar {
  const total = hours * 3600 + minutes * 60 + seconds;
  return total < 0 ? NUM : significant((total % SECONDS_PER_DAY) / SECONDS_PER_DAY);
}

/** The same day so many months later; the last day where the month is shorter. */
function addMonths(serial: number, months: number, day: "same" | "last"): Scalar {
  const from = dateOfSerial(serial);
  if (from instanceof CellError) return from;
  const index = from.year * 12 + from.month - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  const last = daysInMonth(year, month);
  return serialOfDate(year, month, day === "last" ? last : Math.min(from.day, last));
}

/** First day of the week by the types of WEEKDAY: 1 and 17 Sunday, 2 and 11 Monday, … */
function weekday([serial, type]: readonly [number, number]): Scalar {
  if (serial < 0) return NUM;
  const day = weekdayOfSerial(serial);
  if (type === 1) return day + 1;
  if (type === 2) return ((day + 6) % 7) + 1;
  if (type === 3) return (day + 6) % 7;
  return type >= 11 && type <= 17 ? ((day + 17 - type) % 7) + 1 : NUM;
}

/** ISO 8601: the week that holds the Thursday. */
function isoWeek(serial: number): Scalar {
  const thursday = Math.floor(serial) - ((weekdayOfSerial(serial) + 6) % 7) + 3;
  const { year } = dateOfSerial(thursday) as CalendarDate;
  const firstOfYear = serialOfDate(year, 1, 1);
  return firstOfYear instanceof CellError
    ? firstOfYear
    : Math.floor((thursday - firstOfYear) / 7) + 1;
}

function weekNumber([serial, type]: readonly [number, number]): Scalar {
  const day = dateOfSerial(serial);
  if (day instanceof CellError) return day;
  if (type === 21) return isoWeek(serial);
  const firstWeekday = type === 1 ? 0 : type === 2 ? 1 : (type - 10) % 7;
  if (type !== 1 && type !== 2 && (type < 11 || type > 17)) return NUM;
  const firstOfYear = serialOfDate(day.year, 1, 1) as number;
  const offset = (weekdayOfSerial(firstOfYear) - firstWeekday + 7) % 7;
  return Math.floor((Math.floor(serial) - firstOfYear + offset) / 7) + 1;
}

const wholeMonths = (from: CalendarDate, to: CalendarDate): number =>
  (to.year - from.year) * 12 + to.month - from.month - (to.day < from.day ? 1 : 0);

function dateDifference([start, end, unit]: readonly [number, number, string]): Scalar {
  const [from, to] = [dateOfSerial(start), dateOfSerial(end)];
  if (from instanceof CellError) return from;
  if (to instanceof CellError) return to;
  if (start > end) return NUM;
  switch (unit.toLowerCase()) {
    case "d":
      return Math.floor(end) - Math.floor(start);
    case "m":
      return wholeMonths(from, to);
    case "y":
      return Math.floor(wholeMonths(from, to) / 12);
    case "ym":
      return wholeMonths(from, to) % 12;
    case "md":
      return to.day - from.day + (to.day < from.day ? daysInMonth(to.year, to.month - 1) : 0);
    case "yd":
      return daysSinceAnniversary(from, to, end);
    default:
      return NUM;
  }
}

function daysSinceAnniversary(from: CalendarDate, to: CalendarDate, end: number): Scalar {
  const isPassed = to.month > from.month || (to.month === from.month && to.day >= from.day);
  const anniversary = serialOfDate(isPassed ? to.year : to.year - 1, from.month, from.day);
  return anniversary instanceof CellError ? anniversary : Math.floor(end) - anniversary;
}

type Reader = (text: string, options: { locale: string }) => { value: number } | undefined;

/** The serial number that a text is worth, kept to its date or to its time. */
const parsed = (
  name: string,
  readers: readonly Reader[],
  keep: (serial: number) => number,
): FunctionSpec =>
  cellwise(name, [text], ([value], { settings }) => {
    for (const read of readers) {
      const found = read(value.trim(), { locale: settings.locale.tag });
      if (found !== undefined) return keep(found.value);
    }
    return VALUE;
  });

export const dateTimeFunctions: readonly FunctionSpec[] = [
  cellwise("DATE", [whole, whole, whole], date),
  cellwise("TIME", [whole, whole, whole], time),
  volatile(cellwise("NOW", [], (_none, { settings }) => serialOfMoment(settings.now()))),
  volatile(
    cellwise("TODAY", [], (_none, { settings }) => Math.floor(serialOfMoment(settings.now()))),
  ),
  partOfDate("YEAR", ({ year }) => year),
  partOfDate("MONTH", ({ month }) => month),
  partOfDate("DAY", ({ day }) => day),
  partOfTime("HOUR", (seconds) => Math.floor(seconds / 3600)),
  partOfTime("MINUTE", (seconds) => Math.floor(seconds / 60) % 60),
  partOfTime("SECOND", (seconds) => seconds % 60),
  cellwise("WEEKDAY", [number, optional(whole, 1)], weekday),
  cellwise("WEEKNUM", [number, optional(whole, 1)], weekNumber),
  cellwise("ISOWEEKNUM", [number], ([serial]) => (serial < 0 ? NUM : isoWeek(serial))),
  cellwise("EDATE", [number, whole], ([serial, months]) => addMonths(serial, months, "same")),
  cellwise("EOMONTH", [number, whole], ([serial, months]) => addMonths(serial, months, "last")),
  cellwise("DAYS", [number, number], ([end, start]) => Math.floor(end) - Math.floor(start)),
  cellwise("DATEDIF", [number, number, text], dateDifference),
  parsed("DATEVALUE", [parseDate], Math.floor),
  parsed("TIMEVALUE", [parseTime, parseDate], (serial) => serial % 1),
];
