import type { Scalar } from "../book/scalar";
import type { DateSpecificity, FilterDate } from "../book/table";
import { serialOfMoment } from "../formula/functions/serialDate";

/** How much of `2025-12-31T10:20:30` each word looks at. */
const LENGTHS: Readonly<Record<DateSpecificity, number>> = {
  Year: "2025".length,
  Month: "2025-12".length,
  Day: "2025-12-31".length,
  Hour: "2025-12-31T10".length,
  Minute: "2025-12-31T10:20".length,
  Second: "2025-12-31T10:20:30".length,
};

const SECONDS_PER_DAY = 86_400;
const EPOCH = serialOfMoment(new Date(1970, 0, 1));

/** `2025-12-31T10:20:30` of a serial number. */
function isoText(serial: number): string {
  const seconds = Math.round((serial - EPOCH) * SECONDS_PER_DAY);
  const date = new Date(seconds * 1000);
  return Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, LENGTHS.Second);
}

/** Keeps the dates of some years, months, days… */
export function dateGroupFilter(dates: readonly FilterDate[]): (value: Scalar) => boolean {
  if (dates.length === 0) return () => false;
  return (value) => {
    if (typeof value !== "number") return false;
    const text = isoText(value);
    return dates.some(({ date, specificity }) => {
      const length = LENGTHS[specificity];
      return text.slice(0, length) === date.slice(0, length);
    });
  };
}
