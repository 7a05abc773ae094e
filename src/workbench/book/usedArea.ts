import { bounding, intersect, WHOLE_SHEET } from "./area";
import type { Column } from "./column";
import type { Area } from "./grid";
import { MAX_ROWS } from "./grid";
import type { Pages } from "./pages";
import type { Sheet } from "./sheet";
import type { StyleId } from "./style";

/**
 * The used range of a sheet or of a part of it, or `null` when nothing is (V37). Formatted cells
 * count unless `valuesOnly` (V38); the format of a whole column or row does not, as in Excel.
 */
export function usedArea(sheet: Sheet, valuesOnly = false, within = WHOLE_SHEET): Area | null {
  let used: Area | null = null;
  const add = (area: Area | null) => {
    if (area !== null) used = used === null ? area : bounding(used, area);
  };
  const rows: Span = [within.top, within.bottom];
  const rest = sheet.cells.column(sheet.cells.columnsInUse);
  const last = Math.min(within.right, sheet.cells.columnsInUse - 1);
  for (let index = within.left; index <= last; index++) {
    const column = sheet.cells.column(index);
    const formatted = valuesOnly ? null : formattedRows(column, rest, rows);
    const span = joined(filledRows(column, rows), formatted);
    if (span !== null) add({ top: span[0], bottom: span[1], left: index, right: index });
  }
  for (const { area } of sheet.spills.list) add(intersect(area, within));
  return used;
}

type Span = readonly [first: number, last: number];

const filledRows = ({ values, formulas }: Column, rows: Span): Span | null =>
  joined(spanOf(values, rows), spanOf(formulas, rows));

function spanOf(pages: Pages<unknown>, [from, to]: Span): Span | null {
  const first = pages.first(from);
  if (first === null || first > to) return null;
  return [first, pages.last(to) ?? first];
}

/** Rows whose style is neither the column's own nor that of their whole row. */
function formattedRows(column: Column, rest: Column, [from, to]: Span): Span | null {
  const columnStyle: StyleId = column.styles.get(MAX_ROWS - 1);
  let span: Span | null = null;
  for (const [first, last, style] of column.styles.stretches(from, to)) {
    const ofRow = rest.styles.get(first) === style && rest.styles.isUniform(first, last);
    if (style !== columnStyle && !ofRow) span = joined(span, [first, last]);
  }
  return span;
}

function joined(a: Span | null, b: Span | null): Span | null {
  if (a === null || b === null) return a ?? b;
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}
