import { excelSheetHost } from "../../../src/adapters/excel/excelSheetHost";
import type { ReadRequest, SheetHost, SheetTable } from "../../../src/app/ports/sheetHost";
import { StopSource } from "../../../src/app/tasks/stopSource";
import {
  startExcel,
  type ExcelOptions,
  type RunningExcel,
} from "../../../src/workbench/node/startExcel";

/** An Excel with one workbook, and our adapter on Microsoft's client in it. */
export interface OpenOffice {
  readonly excel: RunningExcel;
  readonly sheets: SheetHost;
  /** Id of the sheet in front. */
  readonly sheetId: string;
}

const open = new Set<RunningExcel>();

/** Closed by itself after the test. */
export async function openOffice(options: ExcelOptions = {}): Promise<OpenOffice> {
  const excel = await startExcel({ locale: "fr-FR", ...options });
  open.add(excel);
  const sheets = excelSheetHost({ Excel: excel.Excel, Office: excel.Office });
  const sheetId = await idInFront(excel);
  excel.resetTraffic();
  return { excel, sheets, sheetId };
}

export function idInFront(excel: RunningExcel): Promise<string> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("id");
    await context.sync();
    return sheet.id;
  });
}

afterEach(async () => {
  for (const excel of open) await excel.close();
  open.clear();
});

/** Puts a block of values in the sheet in front, as another program would; nothing is left to release. */
export function fill(
  { excel }: OpenOffice,
  topLeft: string,
  values: readonly (readonly unknown[])[],
): Promise<void> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const corner = sheet.getRange(topLeft).untrack();
    const block = corner.getResizedRange(values.length - 1, (values[0]?.length ?? 1) - 1).untrack();
    block.values = values.map((row) => [...row]);
    await context.sync();
  });
}

export async function read(
  { sheets }: OpenOffice,
  fields: readonly string[],
  more: Partial<ReadRequest> & { readonly stop?: StopSource } = {},
): Promise<SheetTable> {
  const { stop = new StopSource(), ...rest } = more;
  const request = { fields, dateSensitive: [], onProgress: () => undefined, ...rest };
  const sheet = await sheets.openActiveSheet();
  return sheet.read(request, stop.signal);
}

/** The refusal of a promise, or what it answered. */
export function refusalOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (answer) => ({ answered: answer }),
    (failure: unknown) =>
      failure instanceof Error && "refusal" in failure ? failure.refusal : failure,
  );
}
