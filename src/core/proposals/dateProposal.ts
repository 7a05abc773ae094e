import { formatDateTime } from "../fields/formatDateTime";
import { isRealDate } from "../python/calendar";
import type { ParsedDateTime } from "../python/strptime";

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;
const WITH_MIDNIGHT = /[T ]00:00(?::00(?:\.0+)?)?(?:Z|\+00(?::?00)?)?$/;
const WITH_TIME = /^(.+?)[T ](\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/** A French or ISO-like date put in the field's own format: `31/12/2025` to `2025-12-31`. */
export function dateProposal(text: string, format: string): string | null {
  const date = readDate(text.trim().replace(WITH_MIDNIGHT, ""));
  const proposal = date && formatDateTime(date, isIso(format) ? "%Y-%m-%d" : format);
  return proposal === text ? null : proposal;
}

/** The same with a time: `31/12/2025 10:30` to `2025-12-31T10:30:00`. */
export function dateTimeProposal(text: string, format: string): string | null {
  const found = WITH_TIME.exec(text.trim());
  const [, day = "", hour, minute, second] = found ?? [];
  const date = readDate(day);
  if (date === null || Number(hour) > 23 || Number(minute) > 59) return null;
  const time = { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) };
  const written = isIso(format) ? "%Y-%m-%dT%H:%M:%S" : format;
  const proposal = formatDateTime({ ...date, ...time }, written);
  return proposal === text ? null : proposal;
}

const isIso = (format: string): boolean => format === "default" || format === "any";

/** Day before month: nobody writes the other order in a French office. */
function readDate(text: string): ParsedDateTime | null {
  const dayFirst = DAY_FIRST.exec(text);
  const found = dayFirst ?? YEAR_FIRST.exec(text);
  if (!found) return null;
  const [first, month = 0, last] = found.slice(1).map(Number);
  const [year = 0, day = 0] = dayFirst ? [last, first] : [first, last];
  if (!isRealDate(year, month, day)) return null;
  return { year, month, day, hour: 0, minute: 0, second: 0, microsecond: 0, offset: null };
}
