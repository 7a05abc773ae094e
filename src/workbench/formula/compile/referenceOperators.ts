import { bounding, intersect } from "../../book/area";
import { CellError } from "../../book/scalar";
import { isScalar, Reference, Union, type Operand } from "../operand/operand";
import type { Frame, Run } from "./frame";

const VALUE = CellError.of("#VALUE!");
const NULL = CellError.of("#NULL!");
const REF = CellError.of("#REF!");

/** The areas of an operand that must be a reference. */
function referencesOf(operand: Operand): readonly Reference[] | CellError {
  if (operand instanceof Reference) return [operand];
  if (operand instanceof Union) return operand.references;
  return operand instanceof CellError ? operand : VALUE;
}

const asOperand = (references: readonly Reference[]): Operand =>
  references.length === 1 ? references[0]! : new Union(references);

type Join = (left: readonly Reference[], right: readonly Reference[]) => Operand;

/** `A1:INDEX(A:A,3)`: the smallest area around both. */
const range: Join = ([left], [right]) => {
  if (left === undefined || right === undefined || left.sheet !== right.sheet) return VALUE;
  return new Reference(left.sheet, bounding(left.area, right.area));
};

const union: Join = (left, right) => new Union([...left, ...right]);

/** `A1:B2 B1:B3`: the common cells; `#NULL!` when there are none. */
const intersection: Join = (left, right) => {
  const common = left.flatMap((a) =>
    right.flatMap((b) => {
      const area = a.sheet === b.sheet ? intersect(a.area, b.area) : null;
      return area === null ? [] : [new Reference(a.sheet, area)];
    }),
  );
  return common.length === 0 ? NULL : asOperand(common);
};

const JOINS: Readonly<Record<string, Join>> = { ":": range, ",": union, " ": intersection };

export function compileJoin(operator: string, left: Run, right: Run): Run {
  const join = JOINS[operator] ?? (() => VALUE);
  return (frame) => {
    const a = referencesOf(left(frame));
    if (a instanceof CellError) return a;
    const b = referencesOf(right(frame));
    return b instanceof CellError ? b : join(a, b);
  };
}

/** `@A1:A9`: the one value in the formula's own row or column; the first of an array. */
export function intersectImplicitly(operand: Operand, { row, column }: Frame): Operand {
  if (isScalar(operand)) return operand;
  if (!(operand instanceof Reference)) return operand instanceof Union ? VALUE : operand.at(0, 0);
  const { top, bottom, left, right } = operand.area;
  const line = top === bottom ? top : row;
  const place = left === right ? left : column;
  const isInside = line >= top && line <= bottom && place >= left && place <= right;
  if (!isInside) return VALUE;
  return new Reference(operand.sheet, { top: line, bottom: line, left: place, right: place });
}

/** `A1#`: all that has spilled from A1. */
export function spilledFrom(operand: Operand): Operand {
  if (!(operand instanceof Reference)) return REF;
  const area = operand.sheet.spillArea(operand.area.top, operand.area.left);
  return area === null ? REF : new Reference(operand.sheet, area);
}
