import type { Json } from "../python/json";
import { isJsonObject } from "./object";

const ARC_DEPTHS: Readonly<Record<string, number>> = {
  LineString: 1,
  MultiLineString: 2,
  Polygon: 2,
  MultiPolygon: 3,
};

/** The JSON Schema of TopoJSON that frictionless ships, written as code. */
export function isTopojson(value: Json): boolean {
  return isJsonObject(value) && (value["type"] === "Topology" ? isTopology(value) : isShape(value));
}

function isTopology(value: { [key: string]: Json }): boolean {
  const { objects, arcs } = value;
  if (!isJsonObject(objects) || !Object.values(objects).every(isShape)) return false;
  return Array.isArray(arcs) && arcs.every(isArc);
}

function isArc(value: Json): boolean {
  if (!Array.isArray(value) || value.length < 2) return false;
  return value.every((position) => position === null || isPosition(position));
}

function isPosition(value: Json | undefined): boolean {
  return (
    Array.isArray(value) && value.length >= 2 && value.every((part) => typeof part === "number")
  );
}

function isShape(value: Json): boolean {
  if (!isJsonObject(value) || typeof value["type"] !== "string") return false;
  const { type, coordinates, geometries, arcs } = value;
  if (type === "Point") return isPosition(coordinates);
  if (type === "MultiPoint") return Array.isArray(coordinates) && coordinates.every(isPosition);
  if (type === "GeometryCollection") return Array.isArray(geometries) && geometries.every(isShape);
  const depth = ARC_DEPTHS[type];
  return depth !== undefined && areArcs(arcs, depth);
}

function areArcs(value: Json | undefined, depth: number): boolean {
  if (depth === 0) return typeof value === "number" && Number.isInteger(value);
  return Array.isArray(value) && value.every((item) => areArcs(item, depth - 1));
}
