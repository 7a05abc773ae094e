import { CellError, type Scalar } from "../../book/scalar";
import { firstValue, Matrix } from "../operand/operand";
import { anything, cellwise, optional, readParameter, text, whole } from "./parameters";
import { fromOperands, type FunctionSpec } from "./signature";

const NOT_AVAILABLE = CellError.of("#N/A");
const VALUE = CellError.of("#VALUE!");

/** Where the n-th delimiter is, counted from the end when negative; -1 when there is none. */
function place(source: string, delimiter: string, which: number): number {
  const found: number[] = [];
  for (let at = source.indexOf(delimiter); at >= 0; at = source.indexOf(delimiter, at + 1)) {
    found.push(at);
  }
  return found.at(which > 0 ? which - 1 : which) ?? -1;
}

/** TEXTBEFORE and TEXTAFTER of a delimiter, with case, or without from match mode 1 on. */
const around = (name: string, take: (source: string, at: number, length: number) => string) =>
  cellwise(
    name,
    [
      text,
      text,
      optional(whole, 1),
      optional(whole, 0),
      optional(whole, 0),
      optional(anything, NOT_AVAILABLE),
    ],
    ([source, delimiter, which, mode, toEnd, otherwise]): Scalar => {
      if (which === 0 || delimiter === "") return VALUE;
      const seen = mode === 1 ? source.toLowerCase() : source;
      const sought = mode === 1 ? delimiter.toLowerCase() : delimiter;
      const at = place(seen, sought, which);
      if (at >= 0) return take(source, at, delimiter.length);
      return toEnd === 1 ? source : otherwise;
    },
  );

/** TEXTSPLIT by columns and by rows; rows that are too short end in `#N/A`. */
const textSplit = fromOperands("TEXTSPLIT", [2, 3], ([source = null, across, down], frame) => {
  const [whole, columns, rows] = [source, across, down].map((given) =>
    given === undefined || given === null ? "" : readParameter(text, firstValue(given), frame),
  ) as (string | CellError)[];
  if (whole instanceof CellError) return whole;
  if (columns instanceof CellError || columns === undefined) return VALUE;
  if (rows instanceof CellError || rows === undefined || columns + rows === "") return VALUE;
  const split = (part: string, by: string) => (by === "" ? [part] : part.split(by));
  const lines = split(whole ?? "", rows).map((line) => split(line, columns));
  const width = Math.max(...lines.map((line) => line.length));
  return Matrix.build(lines.length, width, (row, column) => lines[row]?.[column] ?? NOT_AVAILABLE);
});

export const textPartFunctions: readonly FunctionSpec[] = [
  around("TEXTBEFORE", (source, at) => source.slice(0, at)),
  around("TEXTAFTER", (source, at, length) => source.slice(at + length)),
  textSplit,
];
