import { compareDecimals, parseDecimal, type Decimal } from "../python/decimal";
import { fault } from "../report/fault";
import type { CellCheckKind } from "./checkKind";
import { wrongColumnType } from "./wrongColumnType";

type Box = readonly [west: Decimal, south: Decimal, east: Decimal, north: Decimal];

/** Mainland with Corsica, Guadeloupe, Martinique, Guyane, La Réunion, Mayotte: west, south, east, north. */
const FRANCE: readonly Box[] = [
  box("-5.141277", "41.333571", "9.560091", "51.088989"),
  box("-61.809839", "15.832041", "-61.001959", "16.514488"),
  box("-61.229033", "14.388646", "-60.809655", "14.878723"),
  box("-54.60239", "2.111055", "-51.619041", "5.748138"),
  box("55.216526", "-21.389631", "55.836654", "-20.8718"),
  box("45.01833", "-13.005254", "45.299985", "-12.63659"),
];

function box(west: string, south: string, east: string, north: string): Box {
  return [read(west), read(south), read(east), read(north)];
}

function read(text: string): Decimal {
  return parseDecimal(text) ?? { kind: "nan" };
}

/** Strictly inside one of the boxes; a point that only fits when swapped is named so. */
export const frenchGps: CellCheckKind = {
  scope: "cell",
  compile: (declared, field, reader) => {
    if (field.type !== "geopoint") return wrongColumnType(declared, field);
    return (value) => {
      const point = reader.value(value);
      if (point.kind !== "geopoint" || isInFrance(point.longitude, point.latitude)) return null;
      const { example } = field;
      if (!isInFrance(point.latitude, point.longitude)) {
        return fault("check.frenchGps", { value, example });
      }
      return fault("check.reversedFrenchGps", { value, example, proposal: swapped(value) });
    };
  },
};

function isInFrance(longitude: Decimal, latitude: Decimal): boolean {
  return FRANCE.some(
    ([west, south, east, north]) =>
      compareDecimals(longitude, west) > 0 &&
      compareDecimals(longitude, east) < 0 &&
      compareDecimals(latitude, south) > 0 &&
      compareDecimals(latitude, north) < 0,
  );
}

const COORDINATE = /[+-]?[\d._]+(?:[eE][+-]?\d+)?/g;

/** The two numbers exchanged, in the writing of the cell. */
function swapped(text: string): string {
  const [first = "", second = ""] = text.match(COORDINATE) ?? [];
  let turn = 0;
  return text.replace(COORDINATE, (found) => [second, first][turn++] ?? found);
}
