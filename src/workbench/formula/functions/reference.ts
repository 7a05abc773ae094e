import { columnName, quotedSheetName } from "../../book/address";
import { offsetArea } from "../../book/area";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../book/grid";
import { toR1C1 } from "../../book/formulaText";
import { CellError } from "../../book/scalar";
import type { Frame, Run } from "../compile/frame";
import { toLogical, toText } from "../operand/coerce";
import { firstValue, gridOf, Matrix, Reference, Union, type Operand } from "../operand/operand";
import { tokensOfR1C1 } from "../syntax/tree";
import { cellwise, logical, optional, readParameter, text, whole } from "./parameters";
import { fromOperands, fromRuns, volatile, type FunctionSpec } from "./signature";

const VALUE = CellError.of("#VALUE!");
const REF = CellError.of("#REF!");

/** Only a reference or a name, nothing calculated: INDIRECT("1+1") is `#REF!`. */
const isAddress = (formula: string): boolean => {
  const [, token, ...rest] = tokensOfR1C1(formula);
  return rest.length === 0 && token !== undefined && /^(range|structured)/.test(token.type);
};

/** The reference that a text names, in A1 or (second argument FALSE) R1C1 form. */
const indirect = fromOperands("INDIRECT", [1, 2], ([address = null, isA1], frame) => {
  const { locale } = frame.settings;
  const written = toText(firstValue(address), locale);
  if (written instanceof CellError) return written;
  const inA1 = isA1 === undefined ? true : toLogical(firstValue(isA1), locale);
  if (inA1 instanceof CellError) return inA1;
  const formula = inA1 ? toR1C1(`=${written}`, frame.row, frame.column) : `=${written}`;
  if (!isAddress(formula)) return REF;
  const result = frame.evaluate(formula, frame);
  return result instanceof Reference || result instanceof Union ? result : REF;
});

const isOnGrid = ({ top, left, bottom, right }: Area): boolean =>
  top >= 0 && left >= 0 && bottom < MAX_ROWS && right < MAX_COLUMNS;

const offset = fromOperands("OFFSET", [3, 5], ([base = null, ...numbers], frame) => {
  if (!(base instanceof Reference)) return base instanceof CellError ? base : VALUE;
  const read = numbers.map((operand) => readParameter(whole, firstValue(operand), frame));
  const failed = read.find((value) => value instanceof CellError);
  if (failed instanceof CellError) return failed;
  const [rows = 0, columns = 0, height = base.rows, width = base.columns] = read as number[];
  if (height === 0 || width === 0) return REF;
  const { top, left } = offsetArea(base.area, rows, columns);
  const area = {
    top: height > 0 ? top : top + height + 1,
    bottom: height > 0 ? top + height - 1 : top,
    left: width > 0 ? left : left + width + 1,
    right: width > 0 ? left + width - 1 : left,
  };
  return isOnGrid(area) ? new Reference(base.sheet, area) : REF;
});

/** ROW and COLUMN: numbers of the lines of a reference, or of the formula's own. */
const lineNumber = (
  name: string,
  own: (frame: Frame) => number,
  build: (reference: Reference) => Operand,
): FunctionSpec =>
  fromOperands(name, [0, 1], ([reference], frame) => {
    if (reference === undefined) return own(frame) + 1;
    return reference instanceof Reference ? build(reference) : VALUE;
  });

const lineCount = (name: string, axis: "rows" | "columns"): FunctionSpec =>
  fromOperands(name, [1, 1], ([operand = null]) =>
    operand instanceof CellError ? operand : gridOf(operand)[axis],
  );

const choose = fromRuns("CHOOSE", [2, 255], ([which, ...values], frame) => {
  const index = readParameter(whole, firstValue(which!(frame)), frame);
  if (index instanceof CellError) return index;
  const value: Run | undefined = values[index - 1];
  return value === undefined ? VALUE : value(frame);
});

const absoluteColumn = (kind: number): boolean => kind === 1 || kind === 3;
const absoluteRow = (kind: number): boolean => kind === 1 || kind === 2;

function a1Address(row: number, column: number, kind: number): string {
  const columnMark = absoluteColumn(kind) ? "$" : "";
  const rowMark = absoluteRow(kind) ? "$" : "";
  return `${columnMark}${columnName(column - 1)}${rowMark}${row}`;
}

function r1c1Address(row: number, column: number, kind: number): string {
  const part = (letter: string, line: number, isAbsolute: boolean) =>
    letter + (isAbsolute ? String(line) : `[${line}]`);
  return part("R", row, absoluteRow(kind)) + part("C", column, absoluteColumn(kind));
}

const address = cellwise(
  "ADDRESS",
  [whole, whole, optional(whole, 1), optional(logical, true), optional(text, "")],
  ([row, column, kind, isA1, sheetName]) => {
    const isThere = row >= 1 && row <= MAX_ROWS && column >= 1 && column <= MAX_COLUMNS;
    if (!isThere || kind < 1 || kind > 4) return VALUE;
    const written = (isA1 ? a1Address : r1c1Address)(row, column, kind);
    return sheetName === "" ? written : `${quotedSheetName(sheetName)}!${written}`;
  },
);

const areas = fromOperands("AREAS", [1, 1], ([operand]) => {
  if (operand instanceof Union) return operand.references.length;
  return operand instanceof Reference ? 1 : VALUE;
});

export const referenceFunctions: readonly FunctionSpec[] = [
  volatile(indirect),
  volatile(offset),
  lineNumber(
    "ROW",
    ({ row }) => row,
    ({ area, rows }) => Matrix.build(rows, 1, (row) => area.top + row + 1),
  ),
  lineNumber(
    "COLUMN",
    ({ column }) => column,
    ({ area, columns }) => Matrix.build(1, columns, (_row, column) => area.left + column + 1),
  ),
  lineCount("ROWS", "rows"),
  lineCount("COLUMNS", "columns"),
  choose,
  address,
  areas,
];
