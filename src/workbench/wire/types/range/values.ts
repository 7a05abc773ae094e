import { toA1 } from "../../../book/formulaText";
import type { Scalar } from "../../../book/scalar";
import type { Sheet } from "../../../book/sheet";
import type { Contents, Formats } from "../../../change/cells/content";
import { setNumberFormats } from "../../../change/cells/restyle";
import { setCells } from "../../../change/cells/setCells";
import type { Batch } from "../../batch";
import type { Member, Property } from "../../officeType";
import { readOnly } from "../../officeType";
import type { RangeTarget } from "../../rangeTarget";
import { performFor } from "../../scene";
import { cellJson, valueType } from "../../values/cellJson";
import { readContents } from "../../values/readContents";
import { isReadable, rowsFor } from "../../values/shape";
import { invalidArgument } from "../../wireError";

type ReadCell = (sheet: Sheet, row: number, column: number, batch: Batch) => unknown;

/** A property with one value per cell; `null` where it cannot be read cell by cell (V25, V26). */
const readGrid =
  (read: ReadCell) =>
  ({ sheet, area }: RangeTarget, batch: Batch): unknown[][] | null => {
    if (!isReadable(area)) return null;
    const rows: unknown[][] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      const line: unknown[] = [];
      for (let column = area.left; column <= area.right; column++) {
        line.push(read(sheet, row, column, batch));
      }
      rows.push(line);
    }
    return rows;
  };

/** A property of cells that is assigned whole or in the client's bands. */
const gridProperty = (
  read: ReadCell,
  write: (target: RangeTarget, rows: readonly (readonly unknown[])[], batch: Batch) => void,
): Property<RangeTarget> => ({
  kind: "property",
  read: readGrid(read),
  write: (target, raw, batch) => {
    const whole = batch.chunks.gather(target, raw);
    if (whole === null) return;
    const all = { sheet: target.sheet, area: whole.area };
    write(all, rowsFor(whole.area, whole.given), batch);
  },
});

const readValue: ReadCell = (sheet, row, column) => cellJson(sheet.value(row, column));

/** Constants as `values` gives them, formulas in English and A1 (truth V34). */
const readFormula: ReadCell = (sheet, row, column) => {
  const formula = sheet.formula(row, column);
  return formula === null ? constant(sheet, row, column) : toA1(formula, row, column);
};

/** Cells under a spill have no content of their own (truth V35). */
const constant = (sheet: Sheet, row: number, column: number): unknown =>
  cellJson(sheet.cells.value(row, column) as Scalar);

const writeContents = (
  { sheet, area }: RangeTarget,
  rows: readonly (readonly unknown[])[],
  batch: Batch,
): void => {
  const at = { row: area.top, column: area.left };
  const { contents, formats } = readContents(sheet, at, rows, batch.scene.book);
  performFor(batch.scene, setCells(sheet.id, at, contents, formats));
};

/** `null` leaves the cell, `""` is General (truth V21). */
const readFormats = (rows: readonly (readonly unknown[])[]): Formats =>
  rows.map((row) =>
    row.map((format) => {
      if (format === null) return undefined;
      if (typeof format !== "string") throw invalidArgument("A number format is a text.");
      return format === "" ? "General" : format;
    }),
  );

export const valueMembers: Record<string, Member<RangeTarget>> = {
  values: gridProperty(readValue, writeContents),
  formulas: gridProperty(readFormula, writeContents),
  formulasR1C1: gridProperty(
    (sheet, row, column) => sheet.formula(row, column) ?? constant(sheet, row, column),
    writeContents,
  ),
  valueTypes: readOnly(readGrid((sheet, row, column) => valueType(sheet.value(row, column)))),
  numberFormat: gridProperty(
    (sheet, row, column) => sheet.style(row, column).numberFormat,
    ({ sheet, area }, rows, { scene }) => {
      const at = { row: area.top, column: area.left };
      performFor(scene, setNumberFormats(sheet.id, at, readFormats(rows)));
    },
  ),
};

export type { Contents };
