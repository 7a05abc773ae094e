import { pad } from "../python/calendar";
import { parseInteger } from "../python/integer";
import { fault } from "../report/fault";
import type { FieldKind, FieldReader } from "./fieldReader";
import { plainText } from "./plainText";
import { dateTimeOfSerial } from "./serial";

/** Excel turns `2024-03` into a date: the first of March, which gives its year and month back. */
export const yearmonthKind: FieldKind = {
  reader: yearmonthReader,
  cellText: () => (cell) => {
    const moment = typeof cell === "object" ? dateTimeOfSerial(cell.serial) : null;
    return moment ? `${pad(moment.year, 4)}-${pad(moment.month, 2)}` : plainText(cell);
  },
  refusal: (field, text) => fault("type.yearmonth", { value: text, example: field.example }),
};

interface YearMonth {
  readonly year: bigint;
  readonly month: bigint;
}

/** Split at a single hyphen, each part read by Python's `int`: spaces inside are harmless. */
function readYearMonth(text: string): YearMonth | null {
  const parts = text.split("-");
  if (parts.length !== 2) return null;
  const [year, month] = parts.map(parseInteger);
  if (year === null || month === null || year === undefined || month === undefined) return null;
  return month >= 1n && month <= 12n ? { year, month } : null;
}

const keyOf = (value: YearMonth | null): string | null => value && `${value.year}-${value.month}`;

/** How Python prints the reference's named tuple, which the comparing check compares as a text. */
const printed = (value: YearMonth | null): string =>
  value ? `yearmonth(year=${value.year}, month=${value.month})` : "";

const months = (value: YearMonth): number => Number(value.year * 12n + value.month);

function yearmonthReader(): FieldReader {
  const readEntry = (entry: unknown): YearMonth | null =>
    typeof entry === "string" ? readYearMonth(entry) : null;
  return {
    accepts: (text) => readYearMonth(text) !== null,
    key: (text) => keyOf(readYearMonth(text)),
    entryKey: (entry) => keyOf(readEntry(entry)),
    orderAgainst: (bound) => {
      const limit = readEntry(bound);
      if (limit === null) return null;
      return (text) => {
        const value = readYearMonth(text);
        return value ? months(value) - months(limit) : NaN;
      };
    },
    length: () => 0,
    value: (text) => ({ kind: "yearmonth", printed: printed(readYearMonth(text)) }),
  };
}
