import { fault } from "../report/fault";
import { codePointCount } from "./codePoints";
import type { FieldKind, FieldReader } from "./fieldReader";
import { plainText } from "./plainText";
import { STRING_FORMATS } from "./stringFormats";

export const stringKind: FieldKind = {
  reader: (field) => readerOf(STRING_FORMATS[field.format] ?? (() => true)),
  cellText: () => plainText,
  refusal: (field, text) =>
    fault("type.string", { value: text, example: field.example, format: field.format }),
};

/** Cast changes nothing: the value is the text, untrimmed. */
function readerOf(accepts: (text: string) => boolean): FieldReader {
  return {
    accepts,
    key: (text) => text,
    entryKey: (entry) => (typeof entry === "string" && accepts(entry) ? entry : null),
    orderAgainst: () => null,
    length: codePointCount,
    value: (text) => ({ kind: "text", text }),
  };
}
