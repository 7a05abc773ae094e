import { CellError } from "../../book/scalar";
import { visitValues } from "../operand/cells";
import { gridOf, Matrix } from "../operand/operand";
import { linesOf, taken } from "./lines";
import { readParameter, whole } from "./parameters";
import { fromOperands, MANY, type FunctionSpec } from "./signature";

const VALUE = CellError.of("#VALUE!");

/** CHOOSEROWS and CHOOSECOLS: lines by number, from the end when negative. */
const chosen = (name: string, byColumn: boolean): FunctionSpec =>
  fromOperands(name, [2, MANY], ([source = null, ...numbers], frame) => {
    const lines = linesOf(gridOf(source), byColumn);
    const wanted: (number | CellError)[] = [];
    for (const given of numbers) {
      visitValues(given, (value) => {
        wanted.push(readParameter(whole, value, frame));
        return true;
      });
    }
    const failed = wanted.find((line) => line instanceof CellError);
    if (failed instanceof CellError) return failed;
    const places = (wanted as number[]).map((line) => (line < 0 ? lines.count + line : line - 1));
    if (places.some((line) => line < 0 || line >= lines.count)) return VALUE;
    return taken(lines, places, byColumn);
  });

/** TOCOL and TOROW: all cells in a line, row after row, without the blanks or errors refused. */
const inOneLine = (name: string, asColumn: boolean): FunctionSpec =>
  fromOperands(name, [1, 3], ([source = null, ignored = null, columnFirst = null], frame) => {
    const [skips, byColumn] = [ignored, columnFirst].map((given) =>
      readParameter(whole, gridOf(given).at(0, 0), frame),
    ) as [number | CellError, number | CellError];
    if (skips instanceof CellError) return skips;
    if (byColumn instanceof CellError) return byColumn;
    const lines = linesOf(gridOf(source), byColumn !== 0);
    const all = Array.from({ length: lines.count * lines.length }, (_, i) =>
      lines.at(Math.floor(i / lines.length), i % lines.length),
    );
    const kept = all.filter(
      (value) =>
        !(value === null && (skips & 1) !== 0) &&
        !(value instanceof CellError && (skips & 2) !== 0),
    );
    return asColumn
      ? Matrix.build(kept.length, 1, (row) => kept[row] ?? null)
      : Matrix.build(1, kept.length, (_row, column) => kept[column] ?? null);
  });

export const choosingFunctions: readonly FunctionSpec[] = [
  chosen("CHOOSEROWS", false),
  chosen("CHOOSECOLS", true),
  inOneLine("TOCOL", true),
  inOneLine("TOROW", false),
];
