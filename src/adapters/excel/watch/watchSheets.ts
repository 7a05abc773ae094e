import type { SheetEvent } from "../../../app/ports/sheetHost";
import type { Door } from "../door";
import { sheetEvent, type Change } from "./sheetEvent";

type Listener = (event: SheetEvent) => void;

/**
 * Listens to every sheet of the workbook at once, so new and duplicated sheets are heard too.
 * Round trips: one to register, one to stop. Handlers die with the page (truth E18).
 */
export async function watchSheets(door: Door, listener: Listener): Promise<() => Promise<void>> {
  const reshaped = (sheetId: string): void => listener({ kind: "reshaped", sheetId });
  const handlers = await door.exchange(({ workbook: { worksheets } }) => {
    const queued = [
      worksheets.onChanged.add(async (change: Change) => {
        const event = sheetEvent(change);
        if (event) listener(event);
      }),
      worksheets.onRowSorted.add(async ({ worksheetId }) => reshaped(worksheetId)),
      worksheets.onColumnSorted.add(async ({ worksheetId }) => reshaped(worksheetId)),
      worksheets.onActivated.add(async ({ worksheetId }) =>
        listener({ kind: "activated", sheetId: worksheetId }),
      ),
      worksheets.onDeleted.add(async ({ worksheetId }) =>
        listener({ kind: "deleted", sheetId: worksheetId }),
      ),
      ...renames(door, worksheets, listener),
    ];
    return () => queued;
  });
  return async () => {
    const [first] = handlers;
    if (first) await door.exchangeIn(first.context, () => handlers.forEach((h) => h.remove()));
  };
}

/** Before ExcelApi 1.17 a rename is not told: the name is read again when the sheet is activated. */
function renames(
  door: Door,
  worksheets: Excel.WorksheetCollection,
  listener: Listener,
): readonly OfficeExtension.EventHandlerResult<Excel.WorksheetNameChangedEventArgs>[] {
  if (!door.supports("1.17")) return [];
  return [
    worksheets.onNameChanged.add(async ({ worksheetId, nameAfter }) =>
      listener({ kind: "renamed", sheetId: worksheetId, name: nameAfter }),
    ),
  ];
}
