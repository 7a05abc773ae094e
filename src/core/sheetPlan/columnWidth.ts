import type { Field } from "../schema/tableSchema";
import type { CellRule } from "./sheetPlan";

/** On a screen of 1366 px, beside a pane of 350, about 120 characters are seen: six or seven columns. */
const NARROWEST = 10;
const WIDEST = 34;
/** The filter arrow and the mark of a required column. */
const HEADER_EXTRA = 4;
/** A free text of which only a few words need to be seen. */
const FREE_TEXT = 22;

/** Width in characters of the default font: the header whole, and a usual value. */
export function columnWidth(field: Field, rule: CellRule | null): number {
  const wanted = Math.max(NARROWEST, headerWidth(field.name), valueWidth(field, rule));
  return Math.min(WIDEST, wanted);
}

/** A bold capital takes about a third more room than the digit that widths are counted in. */
function headerWidth(name: string): number {
  const capitals = name.match(/\p{Lu}/gu)?.length ?? 0;
  return Math.ceil(name.length + capitals / 3) + HEADER_EXTRA;
}

function valueWidth(field: Field, rule: CellRule | null): number {
  // Marked cells are bold, a little wider than the digits of the default font.
  const example = (field.example?.length ?? 0) + 3;
  if (rule?.kind === "list") return Math.max(...rule.values.map((value) => value.length + 4));
  return field.type === "string" && example > FREE_TEXT ? FREE_TEXT : example;
}
