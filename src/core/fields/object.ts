import type { Json } from "../python/json";
import { fault } from "../report/fault";
import type { FieldKind } from "./fieldReader";
import { jsonReader } from "./jsonReader";
import { plainText } from "./plainText";

export const objectKind: FieldKind = {
  reader: () => jsonReader(isJsonObject),
  cellText: () => plainText,
  refusal: (field, text) => fault("type.object", { value: text, example: field.example }),
};

export function isJsonObject(value: Json | undefined): value is { [key: string]: Json } {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}
