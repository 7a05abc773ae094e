import { CellError } from "../book/scalar";
import {
  dateOfSerial,
  daysInMonth,
  serialOfDate,
  weekdayOfSerial,
} from "../formula/functions/serialDate";
import type { Series } from "./series";

export type DateFill = "FillDays" | "FillWeekdays" | "FillMonths" | "FillYears";

const MONTHS: Readonly<Partial<Record<DateFill, number>>> = { FillMonths: 1, FillYears: 12 };

/** Dates that go on by days, days of the working week, months or years. */
export function dateSeries(type: DateFill, values: readonly number[], backwards: boolean): Series {
  const [first = 0, second] = values;
  const last = values.at(-1) ?? first;
  const way = backwards ? -1 : 1;
  if (type === "FillDays") {
    const step = second === undefined ? way : second - first;
    return (index) => last + step * (index + 1);
  }
  if (type === "FillWeekdays") return (index) => nthWeekday(last, index + 1, way);
  const unit = MONTHS[type] ?? 1;
  const step = second === undefined ? way : Math.round(monthsBetween(first, second) / unit);
  return (index) => monthsAfter(last, step * unit * (index + 1));
}

const isWorked = (serial: number): boolean => weekdayOfSerial(serial) % 6 !== 0;

function nthWeekday(start: number, count: number, way: 1 | -1): number {
  let serial = start;
  for (let left = count; left > 0;) {
    serial += way;
    if (isWorked(serial)) left -= 1;
  }
  return serial;
}

function monthsBetween(first: number, second: number): number {
  const [from, to] = [dateOfSerial(first), dateOfSerial(second)];
  if (from instanceof CellError || to instanceof CellError) return 0;
  return (to.year - from.year) * 12 + to.month - from.month;
}

/** The same day of the month, or its last one when it is shorter; the hour stays. */
function monthsAfter(serial: number, months: number): number | CellError {
  const date = dateOfSerial(serial);
  if (date instanceof CellError) return date;
  const index = date.year * 12 + date.month - 1 + months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  const moved = serialOfDate(year, month, Math.min(date.day, daysInMonth(year, month)));
  return moved instanceof CellError ? moved : moved + (serial - Math.floor(serial));
}
