import { cellAddress } from "../../../core/sheetPlan/address";
import type { ColumnPlan } from "../../../core/sheetPlan/sheetPlan";
import type { SheetWords } from "../../../app/ports/sheetHost";
import { clip, LIMITS } from "./clip";
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
  columns.forEach((column, index) => writeCell(sheet, column, index, words));
  sheet.freezePanes.freezeRows(1);
}

function writeCell(
  sheet: Excel.Worksheet,
  { field, required }: ColumnPlan,
  index: number,
  words: SheetWords,
): void {
  const cell = sheet.getRange(cellAddress(0, index)).untrack();
  const line = cell.format.borders.getItem("EdgeBottom");
  line.style = "Continuous";
  line.weight = required ? "Thick" : "Thin";
  line.color = HEADER.line;
  cell.format.font.bold = required;
  const wording = words.columns[field];
  if (wording)
    cell.dataValidation.prompt = {
      showPrompt: true,
      title: clip(wording.headerTitle, LIMITS.title),
      message: clip(wording.headerPrompt, LIMITS.prompt),
    };
}
