import { compareDecimals, decimalKey, parseDecimal, type Decimal } from "../python/decimal";
import { parseJson, type Json } from "../python/json";
import { fault } from "../report/fault";
import type { Field } from "../schema/tableSchema";
import type { FieldKind, FieldReader } from "./fieldReader";
import { plainText } from "./plainText";

export const geopointKind: FieldKind = {
  reader: geopointReader,
  cellText: () => plainText,
  refusal: (field, text) =>
    fault("type.geopoint", { value: text, example: field.example, format: field.format }),
};

interface Point {
  readonly longitude: Decimal;
  readonly latitude: Decimal;
}

const NOWHERE: Point = { longitude: { kind: "nan" }, latitude: { kind: "nan" } };

/** An unknown format refuses every value, as in the reference. */
const PARTS: Readonly<Record<string, (text: string) => readonly unknown[]>> = {
  default: (text) => text.split(","),
  array: (text) => {
    const found = parseJson(text);
    return Array.isArray(found) ? found : [];
  },
  object: (text) => objectParts(parseJson(text)),
};

function objectParts(found: Json | undefined): readonly unknown[] {
  if (found === null || typeof found !== "object" || Array.isArray(found)) return [];
  return Object.keys(found).length === 2 ? [found["lon"], found["lat"]] : [];
}

function readPoint(parts: readonly unknown[]): Point | null {
  if (parts.length !== 2) return null;
  const [longitude, latitude] = parts.map(coordinate);
  if (!longitude || !latitude) return null;
  return isWithin(longitude, 180) && isWithin(latitude, 90) ? { longitude, latitude } : null;
}

function coordinate(part: unknown): Decimal | null {
  return typeof part === "string" || typeof part === "number" ? parseDecimal(String(part)) : null;
}

function isWithin(value: Decimal, limit: number): boolean {
  const bound = parseDecimal(String(limit));
  const opposite = parseDecimal(String(-limit));
  if (bound === null || opposite === null) return false;
  return compareDecimals(value, bound) <= 0 && compareDecimals(value, opposite) >= 0;
}

const keyOf = (point: Point | null): string | null =>
  point && `${decimalKey(point.longitude)} ${decimalKey(point.latitude)}`;

function geopointReader(field: Field): FieldReader {
  const partsOf = PARTS[field.format] ?? (() => []);
  const read = (text: string): Point | null => readPoint(partsOf(text));
  const readEntry = (entry: unknown): Point | null => {
    if (Array.isArray(entry)) return readPoint(entry);
    return typeof entry === "string" ? read(entry) : null;
  };
  return {
    accepts: (text) => read(text) !== null,
    key: (text) => keyOf(read(text)),
    entryKey: (entry) => keyOf(readEntry(entry)),
    orderAgainst: () => null,
    length: () => 0,
    value: (text) => ({ kind: "geopoint", ...(read(text) ?? NOWHERE) }),
  };
}
