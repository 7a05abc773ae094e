import { toA1 } from "../../../book/formulaText";
import type { Sheet } from "../../../book/sheet";
import { setCells } from "../../../change/cells/setCells";
import { displayText } from "../../../typing/displayText";
import { FormulaText } from "../../../typing/entry";
import { readApiValue } from "../../../typing/readApiValue";
import { readUserText } from "../../../typing/readText";
import type { Batch } from "../../batch";
import type { Member } from "../../officeType";
import { readOnly } from "../../officeType";
import type { RangeTarget } from "../../rangeTarget";
import { performFor } from "../../scene";
import { cellJson, valueType } from "../../values/cellJson";
import type { ReadEntry, ReadFormula } from "../../values/readContents";
import { fromA1, fromR1C1, readContents } from "../../values/readContents";
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

const writeWith =
  (entryReader: (batch: Batch) => ReadEntry, formulaReader: ReadFormula) =>
  ({ sheet, area }: RangeTarget, rows: Rows, batch: Batch): void => {
    const { book } = batch.scene;
    const at = { row: area.top, column: area.left };
    const read = readContents({ sheet, book, at }, rows, entryReader(batch), formulaReader);
    performFor(batch.scene, setCells(sheet.id, at, read.contents, read.formats));
  };

/** Texts are read as en-US typing, whatever the locale (truth V1). */
const writeEnglish = writeWith(() => readApiValue, fromA1);

/** Texts are read as the user types them (truth V5). */
const writeLocal = writeWith(({ scene: { book } }) => {
  const translate = (formula: string) => book.calculator?.fromLocal(formula) ?? formula;
  return (given, numberFormat) =>
    typeof given === "string"
      ? readUserText(given, numberFormat, book.locale, translate)
      : readApiValue(given, numberFormat);
}, fromA1);

/** Formulas are in R1C1 already; constants as in `values`. */
const writeR1C1 = writeWith(
  () => (given, numberFormat) =>
    typeof given === "string" && given.startsWith("=") && numberFormat !== "@"
      ? new FormulaText(given)
      : readApiValue(given, numberFormat),
  fromR1C1,
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
