import type { Cell } from "../../book/grid";
import type { Sheet } from "../../book/sheet";
import type { StyleTable } from "../../book/styleTable";
import type { Formats } from "./content";

/** Sets number formats cell by cell, a column at a time. */
export function writeFormats(sheet: Sheet, styles: StyleTable, at: Cell, formats: Formats): void {
  for (let j = 0; j < (formats[0]?.length ?? 0); j++) {
    if (formats.every((line) => line[j] === undefined)) continue;
    const column = formats.map((line, i) => {
      const style = sheet.cells.styleId(at.row + i, at.column + j);
      const numberFormat = line[j];
      return numberFormat === undefined ? style : styles.patch(style, { numberFormat });
    });
    sheet.cells.setStyles(at.row, at.column + j, column);
  }
}
