import { isRealDate } from "./calendar";
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
  const [first, second, rawYear, hour, minute, seconds] = found.slice(1).map(Number);
  const year = rawYear !== undefined && rawYear < 100 ? century(rawYear) : (rawYear ?? 0);
  const [month = 0, day = 0] = isRealDate(year, first ?? 0, second ?? 0)
    ? [first, second]
    : [second, first];
  if (!isRealDate(year, month, day)) return null;
  const time = { hour: hour || 0, minute: minute || 0, second: seconds || 0 };
  if (time.hour > 23 || time.minute > 59 || time.second > 59) return null;
  return { year, month, day, ...time, microsecond: 0, offset: null };
}

const century = (year: number): number => (year <= 68 ? 2000 + year : 1900 + year);
