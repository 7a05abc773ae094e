import { SheetRefused } from "../ports/sheetRefusal";
import { findingCells } from "../placement/findingCells";
import type { CheckedSheet, Desk } from "../state/desk";

/**
 * Marks the cells of the errors; warnings are told in the pane only. A protected sheet takes no mark:
 * the check is none the worse, and the officer is told.
 */
export async function markFaults(
  desk: Desk,
  { id, name, layout, state }: CheckedSheet,
): Promise<void> {
  const cells = state.errors.flatMap(({ finding }) => findingCells(finding, layout));
  try {
    await desk.ports.sheets.markCells(id, cells);
  } catch (failure) {
    if (!(failure instanceof SheetRefused) || failure.refusal.kind !== "protected") throw failure;
    desk.say({ code: "check.notMarked", params: { name } });
  }
}
