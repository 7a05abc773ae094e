import { fault } from "../report/fault";
import type { FieldKind } from "./fieldReader";
import { isGeojson } from "./geojsonShape";
import { jsonReader } from "./jsonReader";
import { plainText } from "./plainText";
import { isTopojson } from "./topojsonShape";

export const geojsonKind: FieldKind = {
  reader: (field) => jsonReader(field.format === "topojson" ? isTopojson : isGeojson),
  cellText: () => plainText,
  refusal: (field, text) => fault("type.geojson", { value: text, example: field.example }),
};
