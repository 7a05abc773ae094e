import { isRealDate, type CalendarDate } from "./calendar";
import { isoparse } from "./isoparse";
import { compileStrptime, type ParsedDateTime } from "./strptime";

const NUMERIC =
  /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

const WORDED = [
  "%d %B %Y",
  "%d %b %Y",
  "%B %d, %Y",
  "%b %d, %Y",
  "%B %d %Y",
  "%b %d %Y",
  "%d-%b-%Y",
  "%Y/%m/%d",
  "%Y-%m-%d",
  "%Y-%m-%d %H:%M",
  "%Y-%m-%d %H:%M:%S",
  "%Y/%m/%d %H:%M:%S",
].map((format) => compileStrptime(format));

/**
 * The format `any`, which the specification leaves to the implementation and no French schema uses.
 * The reference's parser guesses (a lone `12` is a day of this month): only complete dates are read here.
 */
export function parseAnyDateTime(text: string): ParsedDateTime | null {
  const trimmed = text.trim();
  const iso = isoparse(trimmed);
  if (iso) return iso;
  for (const parse of WORDED) {
    const moment = parse?.(trimmed);
    if (moment) return moment;
  }
  return parseNumeric(trimmed);
}

/** Month first when both readings are possible, as the reference does. */
function parseNumeric(text: string): ParsedDateTime | null {
  const found = NUMERIC.exec(text);
  if (!found) return null;
  const [first = 0, second = 0, year = 0, ...time] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  const date = numericDate(first, second, fullYear(year));
  const [hour = 0, minute = 0, seconds = 0] = time;
  if (date === null || hour > 23 || minute > 59 || seconds > 59) return null;
  return { ...date, hour, minute, second: seconds, microsecond: 0, offset: null };
}

function numericDate(first: number, second: number, year: number): CalendarDate | null {
  if (isRealDate(year, first, second)) return { year, month: first, day: second };
  return isRealDate(year, second, first) ? { year, month: second, day: first } : null;
}

function fullYear(year: number): number {
  if (year > 99) return year;
  return year <= 68 ? 2000 + year : 1900 + year;
}
