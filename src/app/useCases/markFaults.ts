import { isCellEditing, SheetRefused } from "../ports/sheetRefusal";
import { findingCells } from "../placement/findingCells";
import type { CheckedSheet, Desk } from "../state/desk";

/**
 * Marks the cells of the errors; warnings are told in the pane only. A protected sheet takes no mark:
 * the check is none the worse, and the officer is told. A sheet being typed in takes them a little later.
 */
export async function markFaults(
  desk: Desk,
  { id, name, layout, state }: CheckedSheet,
): Promise<void> {
  const cells = state.errors.flatMap(({ finding }) => findingCells(finding, layout));
  desk.marksDue = false;
  try {
    await desk.ports.sheets.markCells(id, cells);
  } catch (failure) {
    if (isCellEditing(failure)) {
      desk.marksDue = true;
      desk.later();
    } else if (isProtected(failure)) desk.say({ code: "check.notMarked", params: { name } });
    else throw failure;
  }
}

function isProtected(failure: unknown): boolean {
  return failure instanceof SheetRefused && failure.refusal.kind === "protected";
}
