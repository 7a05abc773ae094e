import type { TableCell } from "../ports/sheetHost";
import { targetCell } from "../placement/findingCells";
import type { CheckedSheet, Desk, Run } from "../state/desk";
import type { PlacedFinding } from "../state/paneState";
import { goTo } from "./goToFinding";
import { judgeSheet } from "./judgeSheet";

/** *Anomalie suivante*: the first error after the selected cell, in reading order; after the last, the first. */
export function nextFinding(desk: Desk): Promise<void> {
  return desk.perform({ code: "check.stopped", params: {} }, async (run) => {
    const selection = await desk.ports.sheets.selection();
    const checked = await checkOf(desk, run, selection.sheetId);
    if (!checked) return;
    const next = following(checked, selection);
    if (next) await goTo(desk, checked, next);
    else desk.say({ code: "check.noFinding", params: { rows: checked.state.rows } });
  });
}

/** A sheet that was not checked yet is checked first: the ribbon's button is of use by itself. */
async function checkOf(desk: Desk, run: Run, sheetId: string): Promise<CheckedSheet | null> {
  return desk.checked?.id === sheetId ? desk.checked : judgeSheet(desk, run);
}

function following({ state, layout }: CheckedSheet, from: TableCell): PlacedFinding | undefined {
  const inOrder = state.errors
    .map((error) => ({ error, cell: targetCell(error.finding, layout) }))
    .sort((one, other) => readingOrder(one.cell, other.cell));
  return (inOrder.find(({ cell }) => readingOrder(cell, from) > 0) ?? inOrder[0])?.error;
}

function readingOrder(one: TableCell, other: TableCell): number {
  return one.row - other.row || one.column - other.column;
}
