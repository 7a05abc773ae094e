import { parseJson, type Json } from "../python/json";
import type { FieldReader } from "./fieldReader";

/** The reader shared by `object`, `array` and `geojson`: a text of JSON of a certain shape. */
export function jsonReader(isRight: (value: Json) => boolean): FieldReader {
  const read = (text: string): Json | undefined => {
    const value = parseJson(text);
    return value !== undefined && isRight(value) ? value : undefined;
  };
  const readEntry = (entry: unknown): Json | undefined => {
    const value = asJson(entry);
    return value !== undefined && isRight(value) ? value : undefined;
  };
  const keyOf = (value: Json | undefined): string | null =>
    value === undefined ? null : JSON.stringify(sorted(value));
  return {
    accepts: (text) => read(text) !== undefined,
    key: (text) => keyOf(read(text)),
    entryKey: (entry) => keyOf(typeof entry === "string" ? read(entry) : readEntry(entry)),
    orderAgainst: () => null,
    length: (text) => sizeOf(read(text)),
    value: (text) => {
      const value = read(text);
      return { kind: "other", printed: text, empty: sizeOf(value) === 0 };
    },
  };
}

function sizeOf(value: Json | undefined): number {
  return value !== null && typeof value === "object" ? Object.keys(value).length : 0;
}

/** Entries of a descriptor come from a parsed JSON file. */
function asJson(entry: unknown): Json | undefined {
  return entry !== null && typeof entry === "object" ? (entry as Json) : undefined;
}

/** Objects are equal whatever the order of their keys. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
}
