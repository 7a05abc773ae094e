import { fault } from "../report/fault";
import { codePointCount } from "./codePoints";
import type { FieldKind, FieldReader } from "./fieldReader";
import { plainText } from "./plainText";
import { STRING_FORMATS } from "./stringFormats";

export const stringKind: FieldKind = {
  reader: (field) => readerOf(STRING_FORMATS[field.format] ?? null),
  cellText: () => plainText,
  refusal: (field, text) =>
    fault("type.string", { value: text, example: field.example, format: field.format }),
};

/** Cast changes nothing: the value is the text, untrimmed. */
function readerOf(format: ((text: string) => boolean) | null): FieldReader {
  const accepts = format ?? ((): boolean => true);
  return {
    accepts,
    acceptsAll: format === null,
    isQuick: format === null,
    key: (text) => text,
    entryKey: (entry) => (typeof entry === "string" && accepts(entry) ? entry : null),
    orderAgainst: () => null,
    length: codePointCount,
    value: (text) => ({ kind: "text", text }),
  };
}
