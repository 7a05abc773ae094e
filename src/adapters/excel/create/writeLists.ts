import { fillFormat } from "./fillFormat";

/** The hidden sheet: one list per column, as text. An officer who looks for it can show it. */
export function writeLists(
  { worksheets }: Excel.Workbook,
  name: string,
  columns: readonly (readonly string[])[],
): void {
  if (columns.length === 0) return;
  const sheet = worksheets.add(name);
  columns.forEach((items, column) => {
    const range = sheet.getRangeByIndexes(0, column, items.length, 1).untrack();
    fillFormat(range, "@");
    range.values = items.map((item) => [item]);
  });
  sheet.visibility = "Hidden";
}
