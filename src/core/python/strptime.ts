import { foldDigits } from "./digits";
import { numberOf, readDate, type Parts } from "./strptimeDate";
import { strptimePattern } from "./strptimePattern";

/** What `datetime.strptime` answers; `offset` is the zone's distance to UTC in microseconds, null without zone. */
export interface ParsedDateTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly microsecond: number;
  readonly offset: number | null;
}

export type DateTimeParser = (text: string) => ParsedDateTime | null;

/** Compiles a format once; null when Python would raise on the format itself. */
export function compileStrptime(format: string): DateTimeParser | null {
  const pattern = strptimePattern(format);
  if (pattern === null) return null;
  return (text) => {
    const found = pattern.exec(text);
    return found && assemble(found.groups ?? {});
  };
}

function assemble(parts: Parts): ParsedDateTime | null {
  const date = readDate(parts);
  const second = numberOf(parts["S"], 0);
  if (date === null || second > 59) return null;
  const offset = readOffset(parts["z"]);
  if (offset === undefined) return null;
  return {
    ...date,
    hour: readHour(parts),
    minute: numberOf(parts["M"], 0),
    second,
    microsecond: numberOf(parts["f"]?.padEnd(6, "0"), 0),
    offset,
  };
}

function readHour(parts: Parts): number {
  if (parts["H"] !== undefined) return numberOf(parts["H"], 0);
  if (parts["I"] === undefined) return 0;
  const hour = numberOf(parts["I"], 0) % 12;
  return parts["p"]?.toLowerCase() === "pm" ? hour + 12 : hour;
}

const OFFSET = /^([+-])(\d\d):?([0-5]\d)(?::?([0-5]\d)(?:\.(\d{1,6}))?)?$/;

/** undefined when the offset is not one Python accepts. */
function readOffset(text: string | undefined): number | null | undefined {
  if (text === undefined) return null;
  if (text === "Z") return 0;
  const found = OFFSET.exec(foldDigits(text));
  if (!found) return undefined;
  const [, sign, hours, minutes, seconds, fraction] = found;
  const whole = numberOf(hours, 0) * 3600 + numberOf(minutes, 0) * 60 + numberOf(seconds, 0);
  const offset = whole * 1e6 + numberOf(fraction?.padEnd(6, "0"), 0);
  if (offset >= 24 * 3600 * 1e6) return undefined;
  return sign === "-" ? -offset : offset;
}
