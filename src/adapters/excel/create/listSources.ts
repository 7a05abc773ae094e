import { columnLetters } from "../../../core/sheetPlan/address";
import type { SheetPlan } from "../../../core/sheetPlan/sheetPlan";

/** Where the items of each list are: in the rule itself, or in a column of the hidden sheet. */
export interface ListSources {
  /** By field name: the rule's `source`. */
  readonly byField: ReadonlyMap<string, string>;
  /** Columns of the hidden sheet; empty when no list needs it. */
  readonly columns: readonly (readonly string[])[];
}

/** A list typed in the rule: at most 255 characters with its commas (anchors 7, truth DV8). */
const MAX_TEXT = 255;

/** Items are cut at commas and trimmed by Excel (truth DV7): others go to the hidden sheet. */
export function listSources({ columns }: SheetPlan, listsName: string): ListSources {
  const byField = new Map<string, string>();
  const hidden = new Map<string, readonly string[]>();
  for (const { field, rule } of columns) {
    if (rule?.kind !== "list") continue;
    const text = rule.values.join(",");
    if (text.length <= MAX_TEXT && rule.values.every(fitsInText)) byField.set(field, text);
    else byField.set(field, reference(listsName, placeOf(rule.values, hidden), rule.values.length));
  }
  return { byField, columns: [...hidden.values()] };
}

/** Columns with the same items share one list. */
function placeOf(items: readonly string[], hidden: Map<string, readonly string[]>): number {
  const key = JSON.stringify(items);
  hidden.set(key, items);
  return [...hidden.keys()].indexOf(key);
}

/** A first item that starts with `=` would be read as a formula. */
function fitsInText(item: string): boolean {
  return item !== "" && item.trim() === item && !item.includes(",") && !item.startsWith("=");
}

function reference(sheetName: string, column: number, count: number): string {
  const letters = columnLetters(column);
  return `='${sheetName.replaceAll("'", "''")}'!$${letters}$1:$${letters}$${count}`;
}
