import { cellAddress } from "../../book/address";
import { bounding, cellArea } from "../../book/area";
import { toA1 } from "../../book/formulaText";
import type { Sheet } from "../../book/sheet";
import { displayText } from "../../typing/displayText";
import { integer } from "../argument";
import type { Batch } from "../batch";
import { object, range } from "../objects";
import type { Property } from "../officeType";
import { child, method, officeType, readOnly } from "../officeType";
import type { RangeTarget } from "../rangeTarget";
import { cellJson, valueType } from "../values/cellJson";
import { itemNotFound } from "../wireError";

/** The shown rows and columns of a range (truth V40), by number on the sheet. */
export interface ViewTarget {
  readonly sheet: Sheet;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Position among the rows of the view it came from. */
  readonly index: number;
}

export function visibleView({ sheet, area }: RangeTarget): ViewTarget {
  const shown = (first: number, last: number, isHidden: (line: number) => boolean) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((line) => !isHidden(line));
  return {
    sheet,
    rows: shown(area.top, area.bottom, (row) => sheet.rows.hidden.get(row)),
    columns: shown(area.left, area.right, (column) => sheet.columns.hidden.get(column)),
    index: 0,
  };
}

const cells = (
  read: (sheet: Sheet, row: number, column: number, batch: Batch) => unknown,
): Property<ViewTarget> =>
  readOnly(({ sheet, rows, columns }, batch) =>
    rows.map((row) => columns.map((column) => read(sheet, row, column, batch))),
  );

/** The formula as the reader writes it; the value of a cell that has none. */
const formulas = (
  write: (formula: string, row: number, column: number, batch: Batch) => string,
): Property<ViewTarget> =>
  cells((sheet, row, column, batch) => {
    const formula = sheet.formula(row, column);
    return formula === null
      ? cellJson(sheet.value(row, column))
      : write(formula, row, column, batch);
  });

export const rangeView = officeType<ViewTarget>("RangeView", {
  members: {
    rows: child((view) => object("RangeViewCollection", view)),
    cellAddresses: cells((_sheet, row, column) => cellAddress(row, column)),
    columnCount: readOnly(({ columns }) => columns.length),
    rowCount: readOnly(({ rows }) => rows.length),
    index: readOnly(({ index }) => index),
    formulas: formulas((formula, row, column) => toA1(formula, row, column)),
    formulasLocal: formulas((formula, row, column, { scene: { book } }) => {
      const english = toA1(formula, row, column);
      return book.calculator?.toLocal(english) ?? english;
    }),
    formulasR1C1: formulas((formula) => formula),
    numberFormat: cells((sheet, row, column) => sheet.style(row, column).numberFormat),
    text: cells((sheet, row, column, { scene: { book } }) =>
      displayText(sheet.value(row, column), sheet.style(row, column).numberFormat, book.locale),
    ),
    valueTypes: cells((sheet, row, column) => valueType(sheet.value(row, column))),
    values: cells((sheet, row, column) => cellJson(sheet.value(row, column))),
    getRange: method([], ({ sheet, rows, columns }) => {
      const corners = [
        [rows[0], columns[0]],
        [rows.at(-1), columns.at(-1)],
      ] as const;
      const [first, last] = corners.map(([row, column]) => {
        if (row === undefined || column === undefined) throw itemNotFound();
        return cellArea(row, column);
      });
      if (first === undefined || last === undefined) throw itemNotFound();
      return range(sheet, bounding(first, last));
    }),
  },
});

const rowView = (view: ViewTarget, index: number) =>
  object("RangeView", { ...view, rows: view.rows.slice(index, index + 1), index });

export const rangeViewCollection = officeType<ViewTarget>("RangeViewCollection", {
  items: { list: (view) => view.rows.map((_, index) => rowView(view, index)) },
  members: {
    getCount: method([], ({ rows }) => rows.length),
    getItemAt: method([integer], (view, [index]) => {
      if (index < 0 || index >= view.rows.length) throw itemNotFound();
      return rowView(view, index);
    }),
  },
});
