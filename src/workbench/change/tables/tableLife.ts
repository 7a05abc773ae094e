import type { Area } from "../../book/grid";
import { intersect } from "../../book/area";
import { ExcelRefusal } from "../../book/refusal";
import { requireTableName } from "../../book/tableNames";
import type { SheetNote, Step } from "../change";
import { clearAll } from "../cells/clear";
import { setSheetTraits } from "../setTraits";
import { together } from "../together";
import { changeTable, tableOf } from "./changeTable";
import { followTables } from "./followTables";

/** Gives a table another name, free in the whole workbook (W35). */
export const renameTable =
  (sheetId: string, tableId: number, name: string): Step =>
  (book) => {
    const table = tableOf(book.sheet(sheetId), tableId);
    if (table.name.toLowerCase() !== name.toLowerCase()) requireTableName(book, name);
    return changeTable(sheetId, tableId, { name })(book);
  };

/** Makes plain cells of a table: data and formats stay (W43). */
export const convertToRange =
  (sheetId: string, tableId: number): Step =>
  (book) => {
    const sheet = book.sheet(sheetId);
    const gone = tableOf(sheet, tableId);
    const tables = sheet.traits.tables.filter((table) => table !== gone);
    const note = (kind: "tableDeleted" | "tableAdded"): SheetNote => ({
      ...{ kind, tableId },
      name: gone.name,
    });
    return setSheetTraits(sheetId, { tables }, note("tableDeleted"), note("tableAdded"))(book);
  };

/** Deletes a table with its cells. */
export const deleteTable =
  (sheetId: string, tableId: number): Step =>
  (book) => {
    const { area } = tableOf(book.sheet(sheetId), tableId);
    return together((apply) => {
      apply(convertToRange(sheetId, tableId));
      apply(clearAll(sheetId, [area]));
    })(book);
  };

/** Resizes a table; its header row stays where it is, and the areas overlap (W42). */
export const resizeTable =
  (sheetId: string, tableId: number, area: Area): Step =>
  (book) => {
    const sheet = book.sheet(sheetId);
    const table = tableOf(sheet, tableId);
    const others = sheet.traits.tables.filter((other) => other !== table);
    const taken = [...others.map((other) => other.area), ...sheet.traits.merges];
    if (taken.some((other) => intersect(other, area) !== null)) {
      throw new ExcelRefusal("MergedRangeConflict");
    }
    const keepsHeader = area.top === table.area.top && area.bottom > area.top;
    if (!keepsHeader || intersect(area, table.area) === null) {
      throw new ExcelRefusal("InvalidArgument");
    }
    return together((apply) => {
      const columns = table.columns.slice(0, area.right - area.left + 1);
      apply(changeTable(sheetId, tableId, { area, columns }));
      apply(followTables(sheetId, { ...area, bottom: area.top }));
    })(book);
  };
