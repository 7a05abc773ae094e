import type { ReadmeSection } from "../../../app/ports/sheetWording";
import { fillFormat } from "./fillFormat";

/** In points: about 28 and 75 characters, a page in width. */
const WIDTHS = { first: 150, others: 400 } as const;

interface Line {
  readonly cells: readonly string[];
  readonly heading: boolean;
}

/** The Lisez-moi sheet: texts as they are given, under bold headings, a blank row between sections. */
export function writeReadme(
  { worksheets }: Excel.Workbook,
  name: string,
  sections: readonly ReadmeSection[],
): void {
  const sheet = worksheets.add(name);
  const lines = sections.flatMap(linesOf);
  const width = Math.max(1, ...lines.map(({ cells }) => cells.length));
  if (lines.length > 0) writeTexts(sheet, lines, width);
  lines.forEach(({ heading }, row) => {
    if (heading) sheet.getCell(row, 0).untrack().format.font.bold = true;
  });
  sheet.getRange("A:A").untrack().format.columnWidth = WIDTHS.first;
  sheet.getRange("B:D").untrack().format.columnWidth = WIDTHS.others;
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

function linesOf({ heading, rows }: ReadmeSection, index: number): Line[] {
  const texts = rows.map((cells) => ({ cells, heading: false }));
  const gap = index === 0 ? [] : [{ cells: [], heading: false }];
  return [...gap, { cells: [heading], heading: true }, ...texts];
}
