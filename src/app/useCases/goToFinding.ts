import { cellAddress } from "../../core/sheetPlan/address";
import { targetCell } from "../placement/findingCells";
import type { CheckedSheet, Desk } from "../state/desk";
import type { PlacedFinding } from "../state/paneState";

/** Takes the officer to the cell of a finding of the last check. */
export function goToFinding(desk: Desk, finding: PlacedFinding): Promise<void> {
  return desk.perform(null, async () => {
    if (desk.checked) await goTo(desk, desk.checked, finding);
  });
}

/** Says so when a filter or a hidden row keeps the cell from being seen: the officer's filter stays. */
export async function goTo(
  desk: Desk,
  { id, layout }: CheckedSheet,
  { finding }: PlacedFinding,
): Promise<void> {
  const cell = targetCell(finding, layout);
  const { hidden } = await desk.ports.sheets.selectCell(id, cell);
  const address = cellAddress(cell.row, cell.column);
  if (hidden) desk.say({ code: "sheet.rowHidden", params: { address } });
}
