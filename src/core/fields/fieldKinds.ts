import type { FieldType } from "../schema/tableSchema";
import { anyKind } from "./any";
import { arrayKind } from "./array";
import { booleanKind } from "./boolean";
import { dateKind } from "./date";
import { datetimeKind } from "./datetime";
import { durationKind } from "./duration";
import type { FieldKind } from "./fieldReader";
import { geojsonKind } from "./geojson";
import { geopointKind } from "./geopoint";
import { integerKind } from "./integer";
import { numberKind } from "./number";
import { objectKind } from "./object";
import { stringKind } from "./string";
import { timeKind } from "./time";
import { yearKind } from "./year";
import { yearmonthKind } from "./yearmonth";

export const FIELD_KINDS: Readonly<Record<FieldType, FieldKind>> = {
  string: stringKind,
  number: numberKind,
  integer: integerKind,
  boolean: booleanKind,
  object: objectKind,
  array: arrayKind,
  geojson: geojsonKind,
  date: dateKind,
  time: timeKind,
  datetime: datetimeKind,
  year: yearKind,
  yearmonth: yearmonthKind,
  duration: durationKind,
  geopoint: geopointKind,
  any: anyKind,
};
