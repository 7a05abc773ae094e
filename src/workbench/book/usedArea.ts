import { bounding } from "./area";
import type { Column } from "./column";
import type { Area } from "./grid";
import { MAX_ROWS } from "./grid";
import type { Sheet } from "./sheet";
import type { StyleId } from "./style";

/**
 * The used range of a sheet, or `null` for a blank one (V37). Formatted cells count unless
 * `valuesOnly` (V38); the format of a whole column or row does not, as in Excel.
 */
export function usedArea(sheet: Sheet, valuesOnly = false): Area | null {
  let used: Area | null = null;
  for (let index = 0; index < sheet.cells.columnsInUse; index++) {
    const column = sheet.cells.column(index);
    const rest = sheet.cells.column(sheet.cells.columnsInUse);
    const span = joined(filledRows(column), valuesOnly ? null : formattedRows(column, rest));
    if (span === null) continue;
    const area = { top: span[0], bottom: span[1], left: index, right: index };
    used = used === null ? area : bounding(used, area);
  }
  for (const { area } of sheet.spills.list) used = used === null ? area : bounding(used, area);
  return used;
}

type Span = readonly [first: number, last: number];

function filledRows(column: Column): Span | null {
  const first = column.values.first();
  const last = column.values.last();
  const values: Span | null = first === null || last === null ? null : [first, last];
  const firstFormula = column.formulas.first();
  const lastFormula = column.formulas.last();
  if (firstFormula === null || lastFormula === null) return values;
  return joined(values, [firstFormula, lastFormula]);
}

/** Rows whose style is neither the column's own nor that of their whole row. */
function formattedRows(column: Column, rest: Column): Span | null {
  const columnStyle: StyleId = column.styles.get(MAX_ROWS - 1);
  let span: Span | null = null;
  for (const [first, last, style] of column.styles.stretches()) {
    const ofRow = rest.styles.get(first) === style && rest.styles.isUniform(first, last);
    if (style !== columnStyle && !ofRow) span = joined(span, [first, last]);
  }
  return span;
}

function joined(a: Span | null, b: Span | null): Span | null {
  if (a === null || b === null) return a ?? b;
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1])];
}
