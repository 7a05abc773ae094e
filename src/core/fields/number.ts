import { compareDecimals, decimalKey, parseDecimal, type Decimal } from "../python/decimal";
import { numberProposal } from "../proposals/numberProposal";
import { fault } from "../report/fault";
import type { Field } from "../schema/tableSchema";
import type { FieldKind, FieldReader } from "./fieldReader";
import { parseFloatNumber } from "../python/floatNumber";
import { numberCleaner } from "./numberCleaning";
import { numberText } from "./numberText";
import { isExact, isPlainNumber } from "./plainNumber";
import { plainText } from "./plainText";

export const numberKind: FieldKind = {
  reader: numberReader,
  cellText: (field) => (cell) =>
    typeof cell === "number" ? numberText(cell).replace(".", field.decimalChar) : plainText(cell),
  refusal: (field, text) =>
    fault("type.number", {
      value: text,
      example: field.example,
      proposal: numberProposal(text, field.decimalChar, numberReader(field).accepts),
    }),
};

const NOT_A_NUMBER: Decimal = { kind: "nan" };

function numberReader(field: Field): FieldReader {
  const read = field.cleansNumbers ? cleanedReader(field) : parseDecimal;
  const isPlain = field.cleansNumbers ? (): boolean => false : isPlainNumber;
  const readEntry = (entry: unknown): Decimal | null => {
    if (typeof entry === "number") return parseDecimal(String(entry));
    return typeof entry === "string" ? read(entry) : null;
  };
  return {
    accepts: (text) => isPlain(text) || read(text) !== null,
    isQuick: !field.cleansNumbers,
    key: (text) => decimalKey(read(text) ?? NOT_A_NUMBER),
    entryKey: (entry) => {
      const value = readEntry(entry);
      return value && decimalKey(value);
    },
    orderAgainst: (bound) => {
      const limit = readEntry(bound);
      return limit && orderAgainst(limit, read, field.cleansNumbers ? null : bound);
    },
    length: () => 0,
    value: (text) => ({ kind: "number", value: read(text) ?? NOT_A_NUMBER }),
  };
}

function cleanedReader(field: Field): (text: string) => Decimal | null {
  const clean = numberCleaner(field);
  const parse = field.floatNumber ? parseFloatNumber : parseDecimal;
  return (text) => {
    const bare = clean(text);
    return bare === null ? null : parse(bare);
  };
}

/** Short plain texts are compared as doubles, which is exact for them; the others as decimals. */
function orderAgainst(
  limit: Decimal,
  read: (text: string) => Decimal | null,
  bound: unknown,
): (text: string) => number {
  const slow = (text: string): number => compareDecimals(read(text) ?? NOT_A_NUMBER, limit);
  if (bound === null || !isExact(String(bound))) return slow;
  const edge = Number(bound);
  return (text) => (isExact(text) ? Number(text) - edge : slow(text));
}
