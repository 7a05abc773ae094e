import { fault } from "../report/fault";
import type { FieldKind } from "./fieldReader";
import { plainText } from "./plainText";

/** Accepts everything, casts nothing. */
export const anyKind: FieldKind = {
  reader: () => ({
    accepts: () => true,
    acceptsAll: true,
    isQuick: true,
    key: (text) => text,
    entryKey: (entry) => (typeof entry === "string" ? entry : null),
    orderAgainst: () => null,
    length: () => 0,
    value: (text) => ({ kind: "text", text }),
  }),
  cellText: () => plainText,
  refusal: (field, text) =>
    fault("type.string", { value: text, example: field.example, format: field.format }),
};
