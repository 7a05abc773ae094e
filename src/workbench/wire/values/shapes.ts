import type { Batch } from "../batch";
import type { OfficeObject } from "../officeObject";
import { invalidArgument } from "../wireError";

/** `CellBorderCollection`, as plain objects name the borders of a cell. */
const SIDES = {
  bottom: "EdgeBottom",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
  horizontal: "InsideHorizontal",
  left: "EdgeLeft",
  right: "EdgeRight",
  top: "EdgeTop",
  vertical: "InsideVertical",
} as const;

/** The borders of a collection of them by those names; `null` for any other object. */
function borderSides(
  { type, target }: OfficeObject,
  batch: Batch,
): [string, OfficeObject][] | null {
  if (type.name !== "RangeBorderCollection") return null;
  return Object.entries(SIDES).flatMap(([side, index]): [string, OfficeObject][] => {
    const border = type.items?.find?.(target as never, index, batch) ?? null;
    return border === null ? [] : [[side, border]];
  });
}

/**
 * Reads members of an object by the shape of a plain one: `{ format: { fill: { color: true } } }`
 * gives `{ format: { fill: { color: "#FF0000" } } }`. Names are Office.js's own.
 */
export function readShape(
  object: OfficeObject,
  wanted: Readonly<Record<string, unknown>>,
  batch: Batch,
): unknown {
  const sides = borderSides(object, batch);
  if (sides !== null) {
    const read = sides.map(([side, border]) => [side, readShape(border, wanted, batch)]);
    return Object.fromEntries(read);
  }
  const entries = Object.entries(wanted).filter(([, asked]) => asked !== false && asked !== null);
  return Object.fromEntries(
    entries.map(([name, asked]) => {
      const { member } = batch.memberOf(object, name);
      if (member.kind === "property") return [name, batch.readProperty(object, name)];
      const child = batch.childOf(object, name);
      const inner = typeof asked === "object" ? (asked as Record<string, unknown>) : {};
      return [name, child === null ? null : readShape(child, inner, batch)];
    }),
  );
}

/** Sets members of an object from a plain one of the same shape. */
export function writeShape(object: OfficeObject, given: unknown, batch: Batch): void {
  if (typeof given !== "object" || given === null) throw invalidArgument("An object is expected.");
  const sides = new Map(borderSides(object, batch));
  for (const [name, value] of Object.entries(given)) {
    const border = sides.get(name);
    if (border !== undefined) {
      writeShape(border, value, batch);
      continue;
    }
    const { member } = batch.memberOf(object, name);
    if (member.kind === "property" && member.write !== undefined) {
      member.write(object.target as never, value, batch);
    } else {
      const child = batch.childOf(object, name);
      if (child !== null) writeShape(child, value, batch);
    }
  }
}
