import type { Cell } from "../../book/grid";
import type { Step } from "../change";
import { followTables } from "../tables/followTables";
import { together } from "../together";
import type { Contents, Formats } from "./content";
import { areaOf, putContents } from "./putContents";

/**
 * Writes constants and formulas, and the number formats that came with them; tables follow what is
 * written in their header or at their edge.
 * @param contents at least one row, rows of equal length
 */
export function setCells(sheetId: string, at: Cell, contents: Contents, formats?: Formats): Step {
  const put = putContents(sheetId, at, contents, formats);
  return (book) => {
    if (book.sheet(sheetId).traits.tables.length === 0) return put(book);
    return together((apply) => {
      apply(put);
      apply(followTables(sheetId, areaOf(at, contents)));
    })(book);
  };
}
