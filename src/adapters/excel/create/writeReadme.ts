import type { ReadmeSection } from "../../../app/ports/sheetWording";
import { fillFormat } from "./fillFormat";

/** In points, from column A on: names and titles whole, explanations on a few lines, all in one view. */
const WIDTHS = [150, 200, 75, 330, 150] as const;

interface Line {
  readonly cells: readonly string[];
  readonly bold: boolean;
}

/** The Lisez-moi sheet: texts as they are given, under bold headings, tables with bold titles, a blank row between sections. */
export function writeReadme(
  { worksheets }: Excel.Workbook,
  name: string,
  sections: readonly ReadmeSection[],
): void {
  const sheet = worksheets.add(name);
  const lines = sections.flatMap(linesOf);
  const width = Math.max(1, ...lines.map(({ cells }) => cells.length));
  if (lines.length > 0) writeTexts(sheet, lines, width);
  lines.forEach(({ cells, bold }, row) => {
    if (bold) sheet.getRangeByIndexes(row, 0, 1, cells.length).untrack().format.font.bold = true;
  });
  WIDTHS.forEach((points, column) => {
    sheet.getCell(0, column).getEntireColumn().untrack().format.columnWidth = points;
  });
  sheet.showGridlines = false;
}

/** `@` first: a text that starts with `=` or a digit stays what it is (truth V10). */
function writeTexts(sheet: Excel.Worksheet, lines: readonly Line[], width: number): void {
  const block = sheet.getRangeByIndexes(0, 0, lines.length, width).untrack();
  fillFormat(block, "@");
  block.values = lines.map(({ cells }) =>
    Array.from({ length: width }, (_, at) => cells[at] ?? ""),
  );
  block.format.verticalAlignment = "Top";
  if (width === 1) return;
  const texts = sheet.getRangeByIndexes(0, 1, lines.length, width - 1).untrack();
  texts.format.wrapText = true;
}

/** A section of several columns is a table: its first row names them. */
function linesOf({ heading, rows }: ReadmeSection, index: number): Line[] {
  const texts = rows.map((cells, row) => ({ cells, bold: row === 0 && cells.length > 1 }));
  const gap = index === 0 ? [] : [{ cells: [], bold: false }];
  return [...gap, { cells: [heading], bold: true }, ...texts];
}
