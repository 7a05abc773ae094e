import type { Json } from "../python/json";
import { isJsonObject } from "./object";

type Test = (value: Json | undefined) => boolean;

const listOf =
  (isItem: Test, atLeast = 0): Test =>
  (value) =>
    Array.isArray(value) && value.length >= atLeast && value.every(isItem);

const isNumber: Test = (value) => typeof value === "number";

/** The reference's profile wants exactly two numbers: an altitude is refused. */
const isPosition: Test = (value) => listOf(isNumber, 2)(value) && (value as Json[]).length === 2;
const isPolygon = listOf(listOf(isPosition, 4));
const isLine = listOf(isPosition, 2);

/** An unclosed ring passes: the profile only counts its positions. */
const COORDINATES: Readonly<Record<string, Test>> = {
  Point: isPosition,
  MultiPoint: listOf(isPosition),
  LineString: isLine,
  MultiLineString: listOf(isLine),
  Polygon: isPolygon,
  MultiPolygon: listOf(isPolygon),
};

const isGeometry: Test = (value) => {
  if (!isJsonObject(value) || typeof value["type"] !== "string") return false;
  return COORDINATES[value["type"]]?.(value["coordinates"]) ?? false;
};

/** `type` may be absent from a feature inside a collection; `properties` and `geometry` may be null, not absent. */
const isFeature: Test = (value) => {
  if (!isJsonObject(value) || (value["type"] ?? "Feature") !== "Feature") return false;
  const { geometry, properties } = value;
  const hasProperties = properties === null || isJsonObject(properties);
  return hasProperties && (geometry === null || isGeometry(geometry));
};

const hasName: Test = (value) =>
  isJsonObject(value) && Object.keys(value).length === 1 && typeof value["name"] === "string";

const hasLink: Test = (value) =>
  isJsonObject(value) &&
  typeof value["href"] === "string" &&
  (value["type"] === undefined || typeof value["type"] === "string");

const isCrs: Test = (value) => {
  if (value === undefined || value === null) return true;
  if (!isJsonObject(value) || Object.keys(value).length !== 2) return false;
  if (value["type"] === "name") return hasName(value["properties"]);
  return value["type"] === "link" && hasLink(value["properties"]);
};

const isBox: Test = (value) => value === undefined || listOf(isNumber)(value);

/** The JSON Schema of GeoJSON that frictionless ships, written as code. */
export function isGeojson(value: Json): boolean {
  if (!isJsonObject(value) || !isCrs(value["crs"]) || !isBox(value["bbox"])) return false;
  if (value["type"] === "Feature") return isFeature(value);
  if (value["type"] === "FeatureCollection") return listOf(isFeature)(value["features"]);
  if (value["type"] === "GeometryCollection") return listOf(isGeometry)(value["geometries"]);
  return isGeometry(value);
}
