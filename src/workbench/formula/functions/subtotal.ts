import { CellError, type Scalar } from "../../book/scalar";
import { firstValue, Matrix, Reference, type Operand } from "../operand/operand";
import { visitReference } from "../operand/cells";
import { readParameter, whole } from "./parameters";
import { fromOperands, MANY, volatile, type FunctionSpec } from "./signature";

const VALUE = CellError.of("#VALUE!");

/** The functions that SUBTOTAL numbers, from 1 ("SUBTOTAL function"). */
const NUMBERED = [
  "AVERAGE",
  "COUNT",
  "COUNTA",
  "MAX",
  "MIN",
  "PRODUCT",
  "STDEV.S",
  "STDEV.P",
  "SUM",
  "VAR.S",
  "VAR.P",
];

/** The values of the rows that count: filtered rows never do, those hidden by hand up to 11. */
function countedValues(references: readonly Reference[], withHidden: boolean): Operand {
  const values: Scalar[] = [];
  for (const reference of references) {
    const { sheet } = reference;
    visitReference(reference, (value, row) => {
      const isLeft = withHidden ? sheet.isRowFiltered(row) : sheet.isRowHidden(row);
      if (!isLeft) values.push(value);
      return true;
    });
  }
  return new Matrix(values.length, 1, values);
}

/** SUBTOTAL over a set of other functions, found by name. */
export const subtotal = (named: (name: string) => FunctionSpec | undefined): FunctionSpec =>
  volatile(
    fromOperands("SUBTOTAL", [2, MANY], ([which = null, ...ranges], frame) => {
      const code = readParameter(whole, firstValue(which), frame);
      if (code instanceof CellError) return code;
      const spec = named(NUMBERED[(code > 100 ? code - 100 : code) - 1] ?? "");
      const references = ranges.filter((range) => range instanceof Reference);
      if (spec === undefined || references.length < ranges.length) return VALUE;
      const values = countedValues(references, code <= 100);
      return spec.compile([() => values])(frame);
    }),
  );
