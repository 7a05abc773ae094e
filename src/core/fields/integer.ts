import { parseInteger } from "../python/integer";
import { numberProposal } from "../proposals/numberProposal";
import { fault } from "../report/fault";
import type { Field } from "../schema/tableSchema";
import type { FieldKind, FieldReader } from "./fieldReader";
import { bareDigits } from "./numberCleaning";
import { isExact, isExactInteger } from "./plainNumber";
import { plainText } from "./plainText";
import { strip } from "../python/space";

/** `groupChar` and `decimalChar` mean nothing to the reference on an integer. */
export const integerKind: FieldKind = {
  reader: integerReader,
  cellText: () => plainText,
  refusal: (field, text) =>
    fault("type.integer", {
      value: text,
      example: field.example,
      proposal: numberProposal(text, ".", integerReader(field).accepts),
    }),
};

function integerReader(field: Field): FieldReader {
  const read = field.bareNumber
    ? parseInteger
    : (text: string): bigint | null => parseInteger(bareDigits(strip(text)));
  const readEntry = (entry: unknown): bigint | null => {
    if (typeof entry === "number") return Number.isInteger(entry) ? BigInt(entry) : null;
    return typeof entry === "string" ? read(entry) : null;
  };
  return {
    accepts: (text) => (field.bareNumber && isExactInteger(text)) || read(text) !== null,
    isQuick: field.bareNumber,
    key: (text) => String(read(text)),
    entryKey: (entry) => readEntry(entry)?.toString() ?? null,
    orderAgainst: (bound) => {
      const limit = readEntry(bound);
      return limit === null ? null : (text) => order(text, read, limit);
    },
    length: () => 0,
    value: (text) => ({ kind: "integer", value: read(text) ?? 0n }),
  };
}

function order(text: string, read: (text: string) => bigint | null, limit: bigint): number {
  if (isExact(text)) return Number(text) - Number(limit);
  const value = read(text) ?? 0n;
  if (value === limit) return 0;
  return value < limit ? -1 : 1;
}
