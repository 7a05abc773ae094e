import { parseDate, parseTime } from "numfmt";
import type { ComparedKind } from "../book/validation";

/**
 * The formula of a bound: numbers become `=0` (DV2); dates and times come as ISO text or formula,
 * never as a number (DV3), and become their serial.
 * @param refusal made when the bound is missing or of the wrong sort
 */
export function boundText(kind: ComparedKind, bound: unknown, refusal: () => Error): string {
  if (typeof bound === "string" && bound.startsWith("=")) return bound;
  const number = kind === "date" || kind === "time" ? serialOf(kind, bound) : numberOf(bound);
  if (number === null) throw refusal();
  return `=${number}`;
}

function numberOf(bound: unknown): number | null {
  if (typeof bound === "number") return Number.isFinite(bound) ? bound : null;
  if (typeof bound !== "string" || bound.trim() === "") return null;
  return Number.isFinite(Number(bound)) ? Number(bound) : null;
}

/** `2022-04-01`, `2022-04-01T10:30:00Z` (read without zone, V15) or `10:30`. */
function serialOf(kind: "date" | "time", bound: unknown): number | null {
  if (typeof bound !== "string") return null;
  const [, date, time] =
    /^(\d{4}-\d{2}-\d{2})?[T ]?(\d{1,2}:\d{2}(?::\d{2})?)?(?:\.\d+)?Z?$/.exec(bound.trim()) ?? [];
  if (date === undefined && (kind === "date" || time === undefined)) return null;
  const day = date === undefined ? 0 : serial(parseDate(date, { locale: "en-US" }));
  const hours = time === undefined ? 0 : serial(parseTime(time, { locale: "en-US" }));
  return day === null || hours === null ? null : day + hours;
}

const serial = (parsed: { readonly value?: unknown } | null | undefined): number | null =>
  typeof parsed?.value === "number" ? parsed.value : null;
