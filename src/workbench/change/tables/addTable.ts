import { intersect } from "../../book/area";
import type { Area } from "../../book/grid";
import { ExcelRefusal } from "../../book/refusal";
import type { Sheet } from "../../book/sheet";
import type { Table } from "../../book/table";
import {
  freeTableName,
  requireTableName,
  TABLE_WORDS,
  uniqueColumnNames,
} from "../../book/tableNames";
import type { Step } from "../change";
import { insertCells } from "../lines/shiftCells";
import { headerTexts } from "./headerTexts";
import { setCells } from "../cells/setCells";
import { setSheetTraits } from "../setTraits";
import { together } from "../together";

export interface TableOptions {
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly name?: string;
  readonly made?: (table: Table) => void;
}

/**
 * Makes a table of an area. Headers become text, unique and never blank (W37); without a header
 * row one is inserted above; a header row alone gets a data row (W38).
 */
export const addTable =
  (sheetId: string, options: TableOptions): Step =>
  (book) => {
    const sheet = book.sheet(sheetId);
    const words = TABLE_WORDS[book.localeTag];
    requireFree(sheet, options.area);
    if (options.name !== undefined) requireTableName(book, options.name);
    const { area, opening } = withHeader(sheetId, options);
    const headers = options.hasHeaders ? headerTexts(sheet, area) : blanks(area);
    const names = uniqueColumnNames(headers, words.column);
    const table = newTable(book.nextTableId(), options.name ?? freeTableName(book, words.table), {
      area,
      names,
    });
    options.made?.(table);
    return together((apply) => {
      opening.forEach(apply);
      apply(setCells(sheetId, { row: area.top, column: area.left }, [names]));
      apply(placeTable(sheet, table));
    })(book);
  };

const placeTable = (sheet: Sheet, table: Table): Step =>
  setSheetTraits(
    sheet.id,
    { tables: [...sheet.traits.tables, table] },
    { kind: "tableAdded", tableId: table.id, name: table.name },
    { kind: "tableDeleted", tableId: table.id, name: table.name },
  );

function requireFree(sheet: Sheet, area: Area): void {
  const { tables, merges } = sheet.traits;
  const taken = [...tables.map((table) => table.area), ...merges];
  if (taken.some((other) => intersect(other, area) !== null)) {
    throw new ExcelRefusal("MergedRangeConflict");
  }
}

/** The table's area with header and at least one data row, and the rows to open for them. */
function withHeader(sheetId: string, { area, hasHeaders }: TableOptions) {
  const rows = area.bottom - area.top + 1 + (hasHeaders ? 0 : 1);
  const row = (at: number): Area => ({ ...area, top: at, bottom: at });
  const opening: Step[] = hasHeaders ? [] : [insertCells(sheetId, row(area.top), "rows")];
  if (rows < 2) opening.push(insertCells(sheetId, row(area.top + 1), "rows"));
  return { area: { ...area, bottom: area.top + Math.max(rows, 2) - 1 }, opening };
}

const blanks = (area: Area): string[] =>
  Array.from({ length: area.right - area.left + 1 }, () => "");

function newTable(
  id: number,
  name: string,
  { area, names }: { readonly area: Area; readonly names: readonly string[] },
): Table {
  return {
    id,
    name,
    area,
    columns: names.map((column, i) => ({ id: i + 1, name: column })),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    style: "TableStyleMedium2",
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    filters: new Map(),
  };
}
