import type { CellValue } from "../../core/fields/cellValue";
import { tableEdits, type TableEdits } from "../edits/tableEdits";
import type { CheckOutcome } from "../ports/checker";
import { isCellEditing } from "../ports/sheetRefusal";
import type { CheckedSheet, Desk } from "../state/desk";
import { checkedSheet, judgeSheet } from "./judgeSheet";
import { markFaults } from "./markFaults";
import { tellEngine, type Contents } from "./tellEngine";

/** Judges the pending gestures of the officer and draws the marks that are due. It never rejects. */
export async function judgeEdits(desk: Desk): Promise<void> {
  const { checked, gestures } = desk;
  if (!checked) return;
  try {
    const edits = tableEdits(gestures.pending(), checked.layout, checked.rows);
    if (!edits) checkAgain(desk);
    else if (!(await judgeRows(desk, checked, edits))) desk.later();
    else if (desk.marksDue && desk.checked) await markFaults(desk, desk.checked);
  } catch (failure) {
    if (isCellEditing(failure)) desk.later();
    else desk.sayFailure(failure);
  }
}

/** As a task of its own, so that its progress is shown. On another sheet than the one in front: not before it is asked. */
function checkAgain(desk: Desk): void {
  const { sheet } = desk.store.get();
  const inFront = sheet.kind === "ours" && sheet.id === desk.checked?.id;
  desk.forgetCheck();
  if (inFront)
    void desk.perform({ code: "check.stopped", params: {} }, async (run) => {
      await judgeSheet(desk, run);
    });
}

/** False when the officer went on meanwhile: what was read may come from other rows than we think. */
async function judgeRows(desk: Desk, checked: CheckedSheet, edits: TableEdits): Promise<boolean> {
  const pending = desk.gestures.pending();
  const contents = await readContents(desk, checked, edits);
  if (!desk.gestures.settle(pending)) return false;
  const outcome = await tellEngine(desk.ports.checker, edits, contents, checked.layout);
  if (outcome) await show(desk, checked, edits, outcome);
  // Nothing of the table changed: whoever waits for the edits to be judged hears that they are.
  else desk.store.update((state) => ({ ...state }));
  return true;
}

async function readContents(
  { ports }: Desk,
  { id, layout }: CheckedSheet,
  { dirty }: TableEdits,
): Promise<Contents> {
  const contents: { start: number; rows: CellValue[][] }[] = [];
  for (const { start, end } of dirty)
    contents.push({ start, rows: await ports.sheets.readRows(id, layout, start, end) });
  return contents;
}

async function show(
  desk: Desk,
  { id, name, producer, schema, layout }: CheckedSheet,
  { rows }: TableEdits,
  outcome: CheckOutcome,
): Promise<void> {
  const checked = checkedSheet({ id, name, producer, schema, layout, rows }, outcome);
  desk.checked = checked;
  desk.store.update((state) => {
    const inFront = state.sheet.kind === "ours" && state.sheet.id === id;
    return inFront ? { ...state, check: checked.state } : state;
  });
  await markFaults(desk, checked);
}
