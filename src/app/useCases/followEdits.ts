import type { SheetEvent } from "../ports/sheetHost";
import type { Desk } from "../state/desk";
import { describeActiveSheet } from "./describeActiveSheet";
import { judgeEdits } from "./judgeEdits";

/** Typing goes on for longer than this between two cells, a fill or a paste does not. Milliseconds. */
const PAUSE = 250;

/** How often a sheet that refused is asked again: the officer types the next cell. Milliseconds. */
const RETRY = 1_000;

/**
 * Listens to the officer's gestures. On a sheet that was checked, edited rows are read again and judged
 * by themselves, moved rows are moved in the engine, and what reshapes the table has it all checked again.
 */
export async function followEdits(desk: Desk): Promise<() => Promise<void>> {
  let cancel = (): void => undefined;
  const judgeIn = (milliseconds: number): void => {
    cancel();
    cancel = desk.ports.delay(milliseconds, () => void desk.line.add(() => judgeEdits(desk)));
  };
  desk.later = () => judgeIn(RETRY);
  const stop = await desk.ports.sheets.watch((event) => {
    if (!desk.gestures.hear(event)) return void attend(desk, event);
    showChanged(desk);
    judgeIn(PAUSE);
  });
  return async () => {
    desk.later = () => undefined;
    cancel();
    await stop();
  };
}

/** What is no edit: another sheet, another name, one sheet less. */
async function attend(desk: Desk, event: SheetEvent): Promise<void> {
  if (event.kind === "cellEditing") desk.hearEditing(event.waiting);
  if (event.kind === "deleted" && event.sheetId === desk.checked?.id) desk.forgetCheck();
  if (event.kind === "activated" || event.kind === "deleted" || event.kind === "renamed")
    await describeActiveSheet(desk);
}

/** What was published, or examined, is no longer what is in the sheet. */
function showChanged({ store }: Desk): void {
  store.update((state) =>
    state.editedSince && !state.preflight
      ? state
      : { ...state, preflight: null, editedSince: true },
  );
}
