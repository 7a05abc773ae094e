import { parseInteger } from "../python/integer";
import { fault } from "../report/fault";
import { codePointCount } from "./codePoints";
import type { FieldKind, FieldReader } from "./fieldReader";
import { plainText } from "./plainText";

export const yearKind: FieldKind = {
  reader: yearReader,
  cellText: () => plainText,
  refusal: (field, text) => fault("type.year", { value: text, example: field.example }),
};

/** Four characters that Python's `int` reads, so also `+200` and ` 200`. */
function readYear(text: string): number | null {
  if (codePointCount(text) !== 4) return null;
  const year = parseInteger(text);
  return year !== null && year >= 0n ? Number(year) : null;
}

function readEntry(entry: unknown): number | null {
  if (typeof entry === "string") return readYear(entry);
  if (typeof entry !== "number" || !Number.isInteger(entry)) return null;
  return entry >= 0 && entry <= 9999 ? entry : null;
}

function yearReader(): FieldReader {
  return {
    accepts: (text) => readYear(text) !== null,
    key: (text) => String(readYear(text)),
    entryKey: (entry) => readEntry(entry)?.toString() ?? null,
    orderAgainst: (bound) => {
      const limit = readEntry(bound);
      return limit === null ? null : (text) => (readYear(text) ?? NaN) - limit;
    },
    length: () => 0,
    value: (text) => ({ kind: "integer", value: BigInt(readYear(text) ?? 0) }),
  };
}
