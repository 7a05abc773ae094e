import { booleanProposal } from "../proposals/booleanProposal";
import { fault } from "../report/fault";
import type { Field } from "../schema/tableSchema";
import type { FieldKind, FieldReader } from "./fieldReader";
import { plainText } from "./plainText";

export const booleanKind: FieldKind = {
  reader: booleanReader,
  cellText: (field) => (cell) => {
    if (typeof cell !== "boolean") return plainText(cell);
    return (cell ? field.trueValues[0] : field.falseValues[0]) ?? plainText(cell);
  },
  refusal: (field, text) =>
    fault("type.boolean", {
      value: text,
      example: field.example,
      trueValues: field.trueValues,
      falseValues: field.falseValues,
      proposal: booleanProposal(text, field.trueValues, field.falseValues),
    }),
};

/** Words are compared as they are: no trimming, no change of case. A word in both lists is false. */
function booleanReader(field: Field): FieldReader {
  const words = new Map<string, boolean>();
  for (const word of field.trueValues) words.set(word, true);
  for (const word of field.falseValues) words.set(word, false);
  return {
    accepts: (text) => words.has(text),
    key: (text) => String(words.get(text)),
    entryKey: (entry) => {
      const value = typeof entry === "string" ? words.get(entry) : entry;
      return typeof value === "boolean" ? String(value) : null;
    },
    orderAgainst: () => null,
    length: () => 0,
    value: (text) => ({ kind: "boolean", value: words.get(text) ?? false }),
  };
}
