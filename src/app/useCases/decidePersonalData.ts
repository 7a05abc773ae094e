import type { PersonalAction } from "../../core/personalData/decision";
import { entryOf } from "../../core/personalData/decisionLog";
import type { PlacedCell } from "../publication/preflight";
import type { Desk } from "../state/desk";
import { addDecisions } from "./decisionMemory";
import { examineOnce } from "./examineSheet";
import { publicationMemory } from "./publicationMemory";

/** Decides of cells, writes in the workbook who did, and examines the sheet anew. */
export function decidePersonalData(
  desk: Desk,
  cells: readonly PlacedCell[],
  action: PersonalAction,
  by: string,
): Promise<void> {
  return desk.perform({ code: "check.stopped", params: {} }, async (run) => {
    const { sheet } = desk.store.get();
    if (sheet.kind !== "ours") return;
    const { identifier } = await publicationMemory(desk, sheet.id);
    const at = desk.ports.clock.now();
    const entries = cells.map((cell) => entryOf(cell, action, { by, at }));
    await addDecisions(desk.ports.sheets, identifier, entries);
    await examineOnce(desk, run);
  });
}
