import { cellAddress } from "../../core/sheetPlan/address";
import { targetCell } from "../placement/findingCells";
import { cellPlace } from "../placement/placeCells";
import type { TableCell } from "../ports/sheetHost";
import type { PlacedCell } from "../publication/preflight";
import type { CheckedSheet, Desk } from "../state/desk";
import type { PlacedFinding } from "../state/paneState";

/** Takes the officer to the cell of a finding of the last check. */
export function goToFinding(desk: Desk, finding: PlacedFinding): Promise<void> {
  return desk.perform(null, async () => {
    if (desk.checked) await goTo(desk, desk.checked, finding);
  });
}

/** The same for a cell where a person may be named. */
export function goToCell(desk: Desk, cell: PlacedCell): Promise<void> {
  return desk.perform(null, async () => {
    const { checked } = desk;
    const place = checked && cellPlace(cell, checked.layout);
    if (place) await select(desk, checked.id, place);
  });
}

export async function goTo(
  desk: Desk,
  { id, layout }: CheckedSheet,
  { finding }: PlacedFinding,
): Promise<void> {
  await select(desk, id, targetCell(finding, layout));
}

/** Says so when a filter or a hidden row keeps the cell from being seen: the officer's filter stays. */
async function select(desk: Desk, id: string, cell: TableCell): Promise<void> {
  const { hidden } = await desk.ports.sheets.selectCell(id, cell);
  const address = cellAddress(cell.row, cell.column);
  if (hidden) desk.say({ code: "sheet.rowHidden", params: { address } });
}
