import type { CastValue } from "../fields/castValue";
import { compareDecimals, decimalOfInteger, parseDecimal, type Decimal } from "../python/decimal";
import { isAscii } from "../python/digits";
import { isIsoFormat } from "../fields/date";
import { isIsoDate } from "../fields/dateParser";
import { isExact } from "../fields/plainNumber";
import { fault } from "../report/fault";
import type { Field } from "../schema/tableSchema";
import type { RowCheck, RowCheckKind } from "./checkKind";
import { parameterFault, textParameter } from "./checkParameters";
import { compareCodePoints } from "./codePointOrder";

const OPERATORS = {
  ">": (order: number) => order > 0,
  ">=": (order: number) => order >= 0,
  "==": (order: number) => order === 0,
  "<=": (order: number) => order <= 0,
  "<": (order: number) => order < 0,
} as const;

type Operator = keyof typeof OPERATORS;

/** Two columns compared where both have a value: numbers as numbers, texts by code point, dates by their ISO form. */
export const compareColumns: RowCheckKind = {
  scope: "row",
  compile: (declared) => {
    const column = textParameter(declared, "column");
    const other = textParameter(declared, "column2");
    const operator = textParameter(declared, "op");
    if (column === null) return parameterFault(declared, "column");
    if (other === null) return parameterFault(declared, "column2");
    if (!isOperator(operator)) return parameterFault(declared, "op");
    return {
      fields: [column, other],
      blamed: column,
      whenAbsent: () => null,
      look: (columns) => plainLook(columns, OPERATORS[operator]),
      test: ([left, right], [value = "", otherValue = ""]) => {
        if (!left || !right) return null;
        const order = orderOf(left, right);
        if (order === null) {
          return fault("check.notComparable", { value, otherField: other, otherValue });
        }
        if (OPERATORS[operator](order)) return null;
        return fault("check.compareColumns", { value, operator, otherField: other, otherValue });
      },
    };
  },
};

/** Null values are not compared; plain numbers are compared as doubles, and ISO dates as texts, without loss. */
function plainLook(
  [left, right]: readonly (Field | null)[],
  holds: (order: number) => boolean,
): ReturnType<NonNullable<RowCheck["look"]>> {
  const areDates = isPlainDate(left) && isPlainDate(right);
  const areNumbers = isPlainNumberField(left) && isPlainNumberField(right);
  return ([value = null, other = null]) => {
    if (value === null || other === null) return true;
    if (areNumbers) return isExact(value) && isExact(other) && holds(Number(value) - Number(other));
    return areDates && isIsoDate(value) && isIsoDate(other) && holds(isoOrder(value, other));
  };
}

function isoOrder(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function isPlainDate(field: Field | null | undefined): boolean {
  return field?.type === "date" && isIsoFormat(field.format);
}

function isPlainNumberField(field: Field | null | undefined): boolean {
  if (field?.type === "integer") return field.bareNumber;
  return field?.type === "number" && !field.cleansNumbers;
}

function isOperator(text: string | null): text is Operator {
  return text !== null && Object.hasOwn(OPERATORS, text);
}

/** Null when the two are of different kinds, or when the reference crashes on one of them. */
function orderOf(left: CastValue, right: CastValue): number | null {
  const [leftNumber, rightNumber] = [numberOf(left), numberOf(right)];
  if (leftNumber && rightNumber) {
    return isEvaluated(left) && isEvaluated(right)
      ? compareDecimals(leftNumber, rightNumber)
      : null;
  }
  if (left.kind !== right.kind || !isQuotable(left) || !isQuotable(right)) return null;
  return compareCodePoints(printed(left), printed(right));
}

/** A number, or a text that Python's `float` reads. */
function numberOf(value: CastValue): Decimal | null {
  if (value.kind === "number") return value.value;
  if (value.kind === "integer") return decimalOfInteger(value.value);
  return value.kind === "text" ? parseDecimal(value.text) : null;
}

const ZERO_PADDED = /^\s*[+-]?0[0_]*[1-9][\d_]*\s*$/;

/**
 * The reference compares numbers by evaluating their text as a program, which cannot read `007`, NaN,
 * Infinity, nor digits of other scripts.
 */
function isEvaluated(value: CastValue): boolean {
  if (value.kind === "number") return value.value.kind === "finite";
  if (value.kind !== "text") return true;
  return isAscii(value.text) && !ZERO_PADDED.test(value.text) && !/[fn]/i.test(value.text);
}

/** Texts are put between quotes in that program, as they are: some end it or break it. */
function isQuotable(value: CastValue): boolean {
  return value.kind !== "text" || !/[\n\r\0]|\\(?:["xuNU]|$)/.test(value.text);
}

function printed(value: CastValue): string {
  if (value.kind === "text") return value.text;
  if (value.kind === "boolean") return value.value ? "True" : "False";
  return "printed" in value ? value.printed : "";
}
