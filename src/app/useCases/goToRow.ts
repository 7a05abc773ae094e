import { cellAddress } from "../../core/sheetPlan/address";
import type { Desk } from "../state/desk";

/** Takes the officer to a row of the sheet that was checked, numbered as Excel does. */
export function goToRow(desk: Desk, row: number): Promise<void> {
  return desk.perform(null, async () => {
    const { checked } = desk;
    if (!checked) return;
    const cell = { row: row - 1, column: checked.layout.firstColumn };
    const { hidden } = await desk.ports.sheets.selectCell(checked.id, cell);
    const address = cellAddress(cell.row, cell.column);
    if (hidden) desk.say({ code: "sheet.rowHidden", params: { address } });
  });
}
