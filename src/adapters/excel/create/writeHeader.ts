import { cellAddress } from "../../../core/sheetPlan/address";
import type { ColumnPlan } from "../../../core/sheetPlan/sheetPlan";
import type { SheetWords } from "../../../app/ports/sheetHost";
import type { ColumnWording } from "../../../app/ports/sheetWording";
import { clip, LIMITS } from "./clip";
import { columnRuns, type ColumnRun } from "./columnRuns";
import { fillFormat } from "./fillFormat";

/** Neutral and readable on any theme; what is required is told by weight, never by these. */
const HEADER = { fill: "#EEF1F5", line: "#44546A" } as const;

/**
 * Row 1: the field names and nothing else, for the header text is the column's name. A required
 * column has a heavier line, bold letters and a `*` in the message of its header cell: notes need
 * ExcelApi 1.18, above the floor.
 */
export function writeHeader(
  sheet: Excel.Worksheet,
  columns: readonly ColumnPlan[],
  words: SheetWords,
): void {
  const row = sheet.getRangeByIndexes(0, 0, 1, columns.length).untrack();
  fillFormat(row, "@");
  row.values = [columns.map(({ field }) => field)];
  row.format.fill.color = HEADER.fill;
  row.format.horizontalAlignment = "Left";
  row.format.verticalAlignment = "Center";
  for (const run of columnRuns(columns, ({ required }) => required)) writeWeight(sheet, run);
  columns.forEach(({ field }, index) => writeMessage(sheet, index, words.columns[field]));
  sheet.freezePanes.freezeRows(1);
}

function writeWeight(sheet: Excel.Worksheet, { from, to, column }: ColumnRun): void {
  const { format } = sheet.getRange(`${from}1:${to}1`).untrack();
  const line = format.borders.getItem("EdgeBottom");
  line.style = "Continuous";
  line.weight = column.required ? "Thick" : "Thin";
  line.color = HEADER.line;
  format.font.bold = column.required;
}

function writeMessage(
  sheet: Excel.Worksheet,
  index: number,
  wording: ColumnWording | undefined,
): void {
  if (!wording) return;
  sheet.getRange(cellAddress(0, index)).untrack().dataValidation.prompt = {
    showPrompt: true,
    title: clip(wording.headerTitle, LIMITS.title),
    message: clip(wording.headerPrompt, LIMITS.prompt),
  };
}
