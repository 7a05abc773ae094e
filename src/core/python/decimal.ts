import { foldDigits } from "./digits";
import { strip } from "./space";

/** A number as Python's `Decimal` holds it: exact, `coefficient × 10^exponent`. */
export type Decimal =
  | { readonly kind: "finite"; readonly coefficient: bigint; readonly exponent: number }
  | { readonly kind: "infinite"; readonly negative: boolean }
  | { readonly kind: "nan" };

const FINITE = /^([+-]?)(?:(\d+)\.?(\d*)|\.(\d+))(?:[eE]([+-]?\d+))?$/;
const INFINITE = /^([+-]?)inf(?:inity)?$/i;
const NOT_A_NUMBER = /^[+-]?s?nan\d*$/i;

/** Python's `Decimal(text)`: outer spaces and every underscore are dropped, all Unicode digits are read. */
export function parseDecimal(text: string): Decimal | null {
  const clean = foldDigits(strip(text).replaceAll("_", ""));
  const finite = FINITE.exec(clean);
  if (finite) return finiteDecimal(finite);
  const infinite = INFINITE.exec(clean);
  if (infinite) return { kind: "infinite", negative: infinite[1] === "-" };
  return NOT_A_NUMBER.test(clean) ? { kind: "nan" } : null;
}

function finiteDecimal(match: RegExpExecArray): Decimal {
  const [, sign = "", whole = "", fraction = "", bareFraction = "", power = "0"] = match;
  const decimals = fraction + bareFraction;
  const magnitude = BigInt(whole + decimals);
  return normalised(sign === "-" ? -magnitude : magnitude, Number(power) - decimals.length);
}

/** One writing for each value: no trailing zero in the coefficient, zero has exponent zero. */
function normalised(coefficient: bigint, exponent: number): Decimal {
  if (coefficient === 0n) return { kind: "finite", coefficient, exponent: 0 };
  while (coefficient % 10n === 0n) {
    coefficient /= 10n;
    exponent += 1;
  }
  return { kind: "finite", coefficient, exponent };
}

export function decimalOfInteger(value: bigint): Decimal {
  return normalised(value, 0);
}

/** Equal numbers have equal keys; NaN equals nothing in Python, not even itself, and has the key null. */
export function decimalKey(value: Decimal): string | null {
  if (value.kind === "nan") return null;
  if (value.kind === "infinite") return value.negative ? "-inf" : "inf";
  return `${value.coefficient}e${value.exponent}`;
}

/** Negative, zero or positive; NaN when one of the two is not a number. */
export function compareDecimals(left: Decimal, right: Decimal): number {
  if (left.kind === "nan" || right.kind === "nan") return NaN;
  if (left.kind === "infinite" || right.kind === "infinite") return rank(left) - rank(right);
  if (signOf(left.coefficient) !== signOf(right.coefficient)) {
    return signOf(left.coefficient) - signOf(right.coefficient);
  }
  const apart = magnitude(left) - magnitude(right);
  if (apart !== 0 && left.coefficient !== 0n) return apart * signOf(left.coefficient);
  return signOf(difference(left, right));
}

type Finite = Extract<Decimal, { kind: "finite" }>;

function rank(value: Decimal): number {
  if (value.kind !== "infinite") return 0;
  return value.negative ? -1 : 1;
}

function signOf(value: bigint): number {
  if (value === 0n) return 0;
  return value < 0n ? -1 : 1;
}

/** Power of ten of the first digit: settles most comparisons, and keeps `1e999999` from being written out. */
function magnitude(value: Finite): number {
  return value.coefficient.toString().replace("-", "").length + value.exponent;
}

function difference(left: Finite, right: Finite): bigint {
  const exponent = Math.min(left.exponent, right.exponent);
  return scaled(left, exponent) - scaled(right, exponent);
}

function scaled(value: Finite, exponent: number): bigint {
  return value.coefficient * 10n ** BigInt(value.exponent - exponent);
}

export function addDecimals(left: Decimal, right: Decimal): Decimal {
  if (left.kind === "finite" && right.kind === "finite") {
    const exponent = Math.min(left.exponent, right.exponent);
    return normalised(scaled(left, exponent) + scaled(right, exponent), exponent);
  }
  if (left.kind === "nan" || right.kind === "nan") return { kind: "nan" };
  if (left.kind === "finite") return right;
  if (right.kind === "finite") return left;
  return left.negative === right.negative ? left : { kind: "nan" };
}

/** Plain digits, point as decimal sign, no exponent (for reports: magnitudes are those of a sheet). */
export function decimalText(value: Decimal): string {
  if (value.kind === "nan") return "NaN";
  if (value.kind === "infinite") return value.negative ? "-Infinity" : "Infinity";
  const sign = value.coefficient < 0n ? "-" : "";
  const digits = value.coefficient.toString().replace("-", "");
  if (value.exponent >= 0) return `${sign}${digits}${"0".repeat(value.exponent)}`;
  const padded = digits.padStart(1 - value.exponent, "0");
  return `${sign}${padded.slice(0, value.exponent)}.${padded.slice(value.exponent)}`;
}
