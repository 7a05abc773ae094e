import { fault } from "../report/fault";
import type { FieldKind } from "./fieldReader";
import { jsonReader } from "./jsonReader";
import { plainText } from "./plainText";

export const arrayKind: FieldKind = {
  reader: () => jsonReader(Array.isArray),
  cellText: () => plainText,
  refusal: (field, text) => fault("type.array", { value: text, example: field.example }),
};
