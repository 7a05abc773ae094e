import { pad } from "../python/calendar";
import type { ParsedDateTime } from "../python/strptime";
import { MONTH_NAMES } from "../python/strptimePattern";

type Writer = (moment: ParsedDateTime) => string;

const capitalised = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const monthName = (moment: ParsedDateTime): string =>
  capitalised(MONTH_NAMES[moment.month - 1] ?? "");

const WRITERS: Readonly<Record<string, Writer>> = {
  Y: (moment) => pad(moment.year, 4),
  y: (moment) => pad(moment.year % 100, 2),
  m: (moment) => pad(moment.month, 2),
  d: (moment) => pad(moment.day, 2),
  H: (moment) => pad(moment.hour, 2),
  M: (moment) => pad(moment.minute, 2),
  S: (moment) => pad(moment.second, 2),
  f: (moment) => pad(moment.microsecond, 6),
  B: monthName,
  b: (moment) => monthName(moment).slice(0, 3),
  "%": () => "%",
};

/** Python's `strftime`, for the directives that dates in tables use; an unknown one stays as written. */
export function formatDateTime(moment: ParsedDateTime, format: string): string {
  return format.replace(/%(.)/gs, (written, directive: string) => {
    const writer = WRITERS[directive];
    return writer ? writer(moment) : written;
  });
}
