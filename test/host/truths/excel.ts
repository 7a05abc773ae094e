import type { ExcelOptions, RunningExcel } from "../../../src/workbench/node/startExcel";
import { startExcel } from "../../../src/workbench/node/startExcel";

/** A fresh Excel for each test of a file; French unless told otherwise, as our officers have it. */
export function freshExcel(options: ExcelOptions = { locale: "fr-FR" }): { excel: RunningExcel } {
  const held = {} as { excel: RunningExcel };
  beforeEach(async () => {
    held.excel = await startExcel(options);
  });
  afterEach(() => held.excel.close());
  return held;
}

/** Runs a batch on the first sheet and syncs at the end. */
export const onSheet = <T>(
  excel: RunningExcel,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> =>
  excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const result = await batch(sheet, context);
    await context.sync();
    return result;
  });

/** Writes to a range, by `values` unless told otherwise, and reads it back. */
export const writeAndRead = (
  excel: RunningExcel,
  address: string,
  rows: unknown,
  read = "values",
): Promise<unknown[][]> =>
  onSheet(excel, async (sheet, context) => {
    const range = sheet.getRange(address);
    range.values = rows as unknown[][];
    range.load(read);
    await context.sync();
    return range[read as "values"] as unknown[][];
  });

/** One property of a range. */
export const readRange = (
  excel: RunningExcel,
  address: string,
  property: string,
): Promise<unknown> =>
  onSheet(excel, async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load(property);
    await context.sync();
    return property
      .split("/")
      .reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], range);
  });

interface OfficeFailure {
  readonly code: string;
  readonly debugInfo: { readonly errorLocation?: string };
}

/** The code Excel answers, with where it was refused: `InvalidArgument Range.values`. */
export async function refusal(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    const { code, debugInfo } = error as OfficeFailure;
    return [code, debugInfo.errorLocation]
      .filter((part) => part !== undefined && part !== "")
      .join(" ");
  }
  return "accepted";
}
