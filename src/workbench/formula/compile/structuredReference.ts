import { parseStructRef, type ReferenceStruct } from "@borgar/fx";
import type { Area } from "../../book/grid";
import { CellError } from "../../book/scalar";
import { foldCase } from "../operand/compare";
import { Reference } from "../operand/operand";
import type { Table } from "../../book/table";
import type { PlacedTable } from "../reader";
import type { Frame } from "./frame";

const REF = CellError.of("#REF!");
const VALUE = CellError.of("#VALUE!");

type Rows = Pick<Area, "top" | "bottom">;

const dataRows = ({ area, showHeaders, showTotals }: Table): Rows => ({
  top: area.top + (showHeaders ? 1 : 0),
  bottom: area.bottom - (showTotals ? 1 : 0),
});

/** The rows of one section; `null` when the table has none. */
function sectionRows(section: string, table: Table, row: number): Rows | CellError {
  const { area } = table;
  const data = dataRows(table);
  switch (section) {
    case "all":
      return area;
    case "headers":
      return table.showHeaders ? { top: area.top, bottom: area.top } : REF;
    case "totals":
      return table.showTotals ? { top: area.bottom, bottom: area.bottom } : REF;
    case "this row":
      return row >= data.top && row <= data.bottom ? { top: row, bottom: row } : VALUE;
    default:
      return data;
  }
}

/** Several sections (`[[#Headers],[#Data]]`) are one band of rows. */
function rowsOf(sections: readonly string[], table: Table, row: number): Rows | CellError {
  const bands = (sections.length === 0 ? ["data"] : sections).map((section) =>
    sectionRows(section.toLowerCase(), table, row),
  );
  const failed = bands.find((band) => band instanceof CellError);
  if (failed instanceof CellError) return failed;
  const rows = bands as Rows[];
  return {
    top: Math.min(...rows.map(({ top }) => top)),
    bottom: Math.max(...rows.map(({ bottom }) => bottom)),
  };
}

function columnsOf(
  columns: readonly string[],
  { area, columns: own }: Table,
): [number, number] | null {
  if (columns.length === 0) return [area.left, area.right];
  const places = columns.map((wanted) =>
    own.findIndex(({ name }) => foldCase(name) === foldCase(wanted)),
  );
  return places.includes(-1)
    ? null
    : [area.left + Math.min(...places), area.left + Math.max(...places)];
}

/** The table that a reference names, or the one around the formula when it names none. */
function tableOf({ table }: ReferenceStruct, frame: Frame): PlacedTable | null {
  const { book, sheet, row, column } = frame;
  return table === undefined || table === "" ? book.tableAt(sheet, row, column) : book.table(table);
}

export const readStructuredReference = (text: string): ReferenceStruct | null =>
  parseStructRef(text) ?? null;

/** `Ventes[Montant]`, `Ventes[[#Headers],[a]:[b]]`, `[@Montant]`: the cells meant from a cell. */
export function resolveStructured(reference: ReferenceStruct, frame: Frame): Reference | CellError {
  const placed = tableOf(reference, frame);
  if (placed === null) return REF;
  const { sheet, table } = placed;
  const rows = rowsOf(reference.sections ?? [], table, frame.row);
  const columns = columnsOf(reference.columns ?? [], table);
  if (rows instanceof CellError) return rows;
  if (columns === null) return REF;
  const [left, right] = columns;
  return new Reference(sheet, { ...rows, left, right });
}
