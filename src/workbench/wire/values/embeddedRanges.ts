import { areaAddress, quotedSheetName } from "../../book/address";
import type { Batch } from "../batch";
import type { OfficeObject } from "../officeObject";
import { RangeTarget } from "../rangeTarget";
import { invalidArgument } from "../wireError";

/**
 * A plain JSON value with every Range in it turned into a formula that names it: the client sends
 * one as `{ "_ObjectPathId": 7 }` (truths DV6, B28).
 */
export function withRangesAsFormulas(value: unknown, batch: Batch): unknown {
  if (Array.isArray(value)) return value.map((each) => withRangesAsFormulas(each, batch));
  if (typeof value !== "object" || value === null) return value;
  if ("_ObjectPathId" in value) return formulaOf(batch.resolve(Number(value._ObjectPathId)));
  const entries = Object.entries(value);
  return Object.fromEntries(
    entries.map(([name, inner]) => [name, withRangesAsFormulas(inner, batch)]),
  );
}

function formulaOf(object: OfficeObject | null): string {
  if (!(object?.target instanceof RangeTarget)) throw invalidArgument("Only a Range may be given.");
  const { sheet, area } = object.target;
  return `=${quotedSheetName(sheet.name)}!${areaAddress(area, true)}`;
}
