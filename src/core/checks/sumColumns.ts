import type { CastValue } from "../fields/castValue";
import {
  addDecimals,
  compareDecimals,
  decimalOfInteger,
  decimalText,
  type Decimal,
} from "../python/decimal";
import { fault, type Fault } from "../report/fault";
import type { CustomCheck } from "../schema/tableSchema";
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
      test: ([expected, ...parts], [value = ""]) => {
        if (!expected || parts.includes(null)) return null;
        const sum = sumOf(parts);
        if (sum === null) return unsummable(declared, parts);
        const wanted = numberOf(expected);
        if (wanted && compareDecimals(sum, wanted) === 0) return null;
        return fault("check.sumColumns", { value, fields: summed, sum: decimalText(sum) });
      },
    };
  },
};

/** Null when one of the values is not a number, where the reference crashes. */
function sumOf(parts: readonly (CastValue | null)[]): Decimal | null {
  let sum = decimalOfInteger(0n);
  for (const part of parts) {
    const number = numberOf(part);
    if (number === null) return null;
    sum = addDecimals(sum, number);
  }
  return sum;
}

/** True counts for one in Python. */
function numberOf(value: CastValue | null): Decimal | null {
  if (value?.kind === "number") return value.value;
  if (value?.kind === "boolean") return decimalOfInteger(value.value ? 1n : 0n);
  return value?.kind === "integer" ? decimalOfInteger(value.value) : null;
}

function unsummable(declared: CustomCheck, parts: readonly (CastValue | null)[]): Fault {
  const culprit = parts.find((part) => numberOf(part) === null);
  const columnType = culprit?.kind ?? "text";
  return fault("check.wrongColumnType", { check: declared.name, columnType });
}
