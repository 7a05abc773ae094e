import { toA1 } from "../../../book/formulaText";
import type { Cell } from "../../../book/grid";
import type { Sheet } from "../../../book/sheet";
import { TEXT_FORMAT } from "../../../book/style";
import { enter } from "../../../change/cells/enter";
import { displayText } from "../../../typing/displayText";
import type { Entry } from "../../../typing/entry";
import { FormulaText } from "../../../typing/entry";
import { readApiValue } from "../../../typing/readApiValue";
import { readUserText } from "../../../typing/readText";
import type { Batch } from "../../batch";
import type { Member } from "../../officeType";
import { readOnly } from "../../officeType";
import type { RangeTarget } from "../../rangeTarget";
import { performFor } from "../../scene";
import { cellJson, valueType } from "../../values/cellJson";
import type { ReadCell, Rows } from "./grid";
import { gridProperty, readGrid } from "./grid";

const readValue: ReadCell = (sheet, row, column) => cellJson(sheet.value(row, column));

/** The constant of a cell; cells under a spill have none of their own (truth V35). */
const constant = (sheet: Sheet, row: number, column: number) =>
  cellJson(sheet.cells.value(row, column));

/** Constants as `values` gives them, formulas in English and A1 (truth V34). */
const readFormula: ReadCell = (sheet, row, column) => {
  const formula = sheet.formula(row, column);
  return formula === null ? constant(sheet, row, column) : toA1(formula, row, column);
};

/** As the user of the workbook's language reads it (truth L2). */
const readLocalFormula: ReadCell = (sheet, row, column, { scene: { book } }) => {
  const formula = sheet.formula(row, column);
  if (formula === null) return constant(sheet, row, column);
  const english = toA1(formula, row, column);
  return book.calculator?.toLocal(english) ?? english;
};

const readText: ReadCell = (sheet, row, column, { scene: { book } }) =>
  displayText(sheet.value(row, column), sheet.style(row, column).numberFormat, book.locale);

/** How a property reads one element given to a cell; `undefined` leaves the cell alone. */
type ReadEntry = (given: unknown, numberFormat: string, at: Cell) => Entry | undefined;

/** Each element is read with its own cell's number format (truth V10). */
const writeWith =
  (readerFor: (batch: Batch) => ReadEntry) =>
  ({ sheet, area }: RangeTarget, rows: Rows, batch: Batch): void => {
    const read = readerFor(batch);
    const entries = rows.map((line, i) =>
      line.map((given, j) => {
        const at = { row: area.top + i, column: area.left + j };
        return read(given, sheet.style(at.row, at.column).numberFormat, at);
      }),
    );
    performFor(batch.scene, enter(sheet.id, { row: area.top, column: area.left }, entries));
  };

/** Texts are read as en-US typing, whatever the locale (truth V1). */
const writeEnglish = writeWith(() => readApiValue);

/** Texts are read as the user types them (truth V5). */
const writeLocal = writeWith(({ scene: { book } }) => {
  const translate = (formula: string) => book.calculator?.fromLocal(formula) ?? formula;
  return (given, numberFormat) =>
    typeof given === "string"
      ? readUserText(given, numberFormat, book.locale, translate)
      : readApiValue(given, numberFormat);
});

/** Formulas are in R1C1 already; constants as in `values`. */
const writeR1C1 = writeWith(
  () => (given, numberFormat, at) =>
    typeof given === "string" && given.startsWith("=") && numberFormat !== TEXT_FORMAT
      ? new FormulaText(toA1(given, at.row, at.column))
      : readApiValue(given, numberFormat),
);

/** What cells hold. */
export const valueMembers: Record<string, Member<RangeTarget>> = {
  values: gridProperty(readValue, writeEnglish),
  formulas: gridProperty(readFormula, writeEnglish),
  formulasLocal: gridProperty(readLocalFormula, writeLocal),
  formulasR1C1: gridProperty(
    (sheet, row, column) => sheet.formula(row, column) ?? constant(sheet, row, column),
    writeR1C1,
  ),
  valueTypes: readOnly(readGrid((sheet, row, column) => valueType(sheet.value(row, column)))),
  text: readOnly(readGrid(readText)),
};
