import type { CastValue } from "../fields/castValue";
import {
  addDecimals,
  compareDecimals,
  decimalOfInteger,
  decimalText,
  type Decimal,
} from "../python/decimal";
import { fault } from "../report/fault";
import type { RowCheckKind } from "./checkKind";
import { listParameter, parameterFault, textParameter } from "./checkParameters";

/** A column that must equal, exactly, the sum of others; skipped on a row where one of them is null. */
export const sumColumns: RowCheckKind = {
  scope: "row",
  compile: (declared) => {
    const column = textParameter(declared, "column");
    const summed = listParameter(declared, "columns");
    if (column === null) return parameterFault(declared, "column");
    if (summed === null) return parameterFault(declared, "columns");
    return {
      fields: [column, ...summed],
      blamed: column,
      whenAbsent: () => null,
      test: (values, [value = ""]) => {
        const [expected, ...parts] = values.map(numberOf);
        const sum = sumOf(parts);
        if (!expected || sum === null || compareDecimals(sum, expected) === 0) return null;
        return fault("check.sumColumns", { value, fields: summed, sum: decimalText(sum) });
      },
    };
  },
};

function sumOf(parts: readonly (Decimal | null)[]): Decimal | null {
  let sum = decimalOfInteger(0n);
  for (const part of parts) {
    if (part === null) return null;
    sum = addDecimals(sum, part);
  }
  return sum;
}

function numberOf(value: CastValue | null): Decimal | null {
  if (value?.kind === "number") return value.value;
  return value?.kind === "integer" ? decimalOfInteger(value.value) : null;
}
