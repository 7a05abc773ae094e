import type { Scalar } from "../book/scalar";
import { dateOfSerial, serialOfDate, serialOfMoment } from "../formula/functions/serialDate";
import { CellError } from "../book/scalar";

type Test = (value: Scalar) => boolean;

/** As `Excel.DynamicFilterCriteria` spells them. */
const MONTHS = [
  "January",
  "Februray",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

const DAYS_PER_WEEK = 7;
const MONTHS_PER_QUARTER = 3;

const STEPS = { Last: -1, This: 0, Next: 1 } as const;

/** Serial numbers from the first to before the second. */
type Span = readonly [from: number, to: number];

/** Keeps what a criterion of Excel says of the average, of today, or of a month of any year. */
export function dynamicFilter(
  criterion: string | undefined,
  numbers: readonly number[],
  now: Date,
): Test {
  if (criterion === "AboveAverage" || criterion === "BelowAverage") {
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    const isAbove = criterion === "AboveAverage";
    return (value) => typeof value === "number" && (isAbove ? value > mean : value < mean);
  }
  const months = monthsNamed(criterion ?? "");
  if (months !== null) return inMonths(months);
  const [from, to] = spanNamed(criterion ?? "", now);
  return (value) => typeof value === "number" && value >= from && value < to;
}

/** The months of `AllDatesInPeriod…`, 1 to 12; `null` for another criterion. */
function monthsNamed(criterion: string): number[] | null {
  const period = /^AllDatesInPeriod(?:Quarter([1-4])|(\w+))$/.exec(criterion);
  if (period === null) return null;
  const [, quarter, month] = period;
  if (quarter === undefined) return [MONTHS.findIndex((name) => name === month) + 1];
  const last = Number(quarter) * MONTHS_PER_QUARTER;
  return [last - 2, last - 1, last];
}

const inMonths =
  (months: readonly number[]): Test =>
  (value) => {
    const date = typeof value === "number" ? dateOfSerial(value) : null;
    return date !== null && !(date instanceof CellError) && months.includes(date.month);
  };

const NOWHERE: Span = [0, 0];

/** The days of `ThisWeek`, `LastQuarter`, `YearToDate`… around today; weeks begin on Sunday. */
function spanNamed(criterion: string, now: Date): Span {
  const today = Math.floor(serialOfMoment(now));
  if (criterion === "Yesterday") return [today - 1, today];
  if (criterion === "Today") return [today, today + 1];
  if (criterion === "Tomorrow") return [today + 1, today + 2];
  const year = now.getFullYear();
  if (criterion === "YearToDate") return [firstOf(year, 0), today + 1];
  const [, which = "", unit = ""] = /^(Last|This|Next)(\w+)$/.exec(criterion) ?? [];
  if (which === "") return NOWHERE;
  const step = STEPS[which as keyof typeof STEPS];
  if (unit === "Week") {
    const sunday = today - now.getDay() + step * DAYS_PER_WEEK;
    return [sunday, sunday + DAYS_PER_WEEK];
  }
  const length = { Month: 1, Quarter: MONTHS_PER_QUARTER, Year: MONTHS.length }[unit] ?? 0;
  const first = Math.floor(now.getMonth() / length) * length + step * length;
  return [firstOf(year, first), firstOf(year, first + length)];
}

/** The first day of a month counted from January of a year. */
function firstOf(year: number, month: number): number {
  const serial = serialOfDate(year, month + 1, 1);
  return serial instanceof CellError ? 0 : serial;
}
