import type { Batch } from "../batch";
import type { OfficeObject } from "../officeObject";
import { invalidArgument } from "../wireError";

/**
 * Reads members of an object by the shape of a plain one: `{ format: { fill: { color: true } } }`
 * gives `{ format: { fill: { color: "#FF0000" } } }`. Names are Office.js's own.
 */
export function readShape(
  object: OfficeObject,
  wanted: Readonly<Record<string, unknown>>,
  batch: Batch,
): unknown {
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
  for (const [name, value] of Object.entries(given)) {
    const { member } = batch.memberOf(object, name);
    if (member.kind === "property" && member.write !== undefined) {
      member.write(object.target as never, value, batch);
    } else {
      const child = batch.childOf(object, name);
      if (child !== null) writeShape(child, value, batch);
    }
  }
}
