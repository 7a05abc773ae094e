import type { Locale } from "../../book/locale";
import { CellError, type Scalar } from "../../book/scalar";
import { finite, toNumber } from "../operand/coerce";
import { visitValues } from "../operand/cells";
import { firstValue, gridOf, type Operand } from "../operand/operand";
import { sum } from "./math";
import { numbersOf } from "./numbers";
import { number, readParameter, whole } from "./parameters";
import { fromOperands, MANY, type FunctionSpec } from "./signature";

const NUM = CellError.of("#NUM!");
const DIV0 = CellError.of("#DIV/0!");
const NOT_AVAILABLE = CellError.of("#N/A");

const byValue = (a: number, b: number): number => a - b;

const ofNumbers = (name: string, fold: (numbers: readonly number[]) => Scalar): FunctionSpec =>
  fromOperands(name, [1, MANY], (args, frame) => {
    const numbers = numbersOf(args, frame);
    return numbers instanceof CellError ? numbers : fold(numbers);
  });

/** Counts values; the cells beyond what a sheet holds are empty and never counted. */
const counting = (
  name: string,
  counts: (value: Scalar, isArgument: boolean, locale: Locale) => boolean,
): FunctionSpec =>
  fromOperands(name, [1, MANY], (args, frame) => {
    let count = 0;
    for (const arg of args) {
      visitValues(arg, (value, origin) => {
        if (counts(value, origin === "argument", frame.settings.locale)) count++;
        return true;
      });
    }
    return count;
  });

const isCountable = (value: Scalar, isArgument: boolean, locale: Locale): boolean =>
  typeof value === "number" || (isArgument && typeof toNumber(value, locale) === "number");

const countBlank = fromOperands("COUNTBLANK", [1, 1], ([range = null]) => {
  const grid = gridOf(range);
  let filled = 0;
  visitValues(range, (value) => {
    if (value !== null && value !== "") filled++;
    return true;
  });
  return grid.rows * grid.columns - filled;
});

function median(numbers: readonly number[]): Scalar {
  const sorted = [...numbers].sort(byValue);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return NUM;
  const high = sorted[Math.floor(middle)]!;
  return sorted.length % 2 === 1 ? high : (sorted[middle - 1]! + high) / 2;
}

/** The most frequent number, the first met among equals; `#N/A` when none comes twice. */
function mode(numbers: readonly number[]): Scalar {
  const counts = new Map<number, number>();
  for (const value of numbers) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const found = [...counts].find(([, count]) => count === most);
  return most > 1 && found !== undefined ? found[0] : NOT_AVAILABLE;
}

const variance =
  (freedom: 0 | 1, shape: (value: number) => number) =>
  (numbers: readonly number[]): Scalar => {
    if (numbers.length <= freedom) return DIV0;
    const mean = sum(numbers) / numbers.length;
    const squares = sum(numbers.map((value) => (value - mean) ** 2));
    return finite(shape(squares / (numbers.length - freedom)));
  };

const itself = (value: number): number => value;

/** LARGE and SMALL: the k-th number in an order. */
const nth = (name: string, order: (a: number, b: number) => number): FunctionSpec =>
  fromOperands(name, [2, 2], ([range = null, place = null], frame) => {
    const numbers = numbersOf([range], frame);
    const k = readParameter(number, firstValue(place), frame);
    if (numbers instanceof CellError) return numbers;
    if (k instanceof CellError) return k;
    return [...numbers].sort(order)[Math.ceil(k) - 1] ?? NUM;
  });

/** PERCENTILE.INC: linear between the two nearest ranks. */
function percentile(numbers: readonly number[], share: number): Scalar {
  if (numbers.length === 0 || share < 0 || share > 1) return NUM;
  const sorted = [...numbers].sort(byValue);
  const rank = share * (sorted.length - 1);
  const low = sorted[Math.floor(rank)]!;
  const high = sorted[Math.ceil(rank)]!;
  return finite(low + (high - low) * (rank - Math.floor(rank)));
}

const shareOf = (name: string, parts: number): FunctionSpec =>
  fromOperands(name, [2, 2], ([range = null, share = null], frame) => {
    const numbers = numbersOf([range], frame);
    const wanted = readParameter(parts === 1 ? number : whole, firstValue(share), frame);
    if (numbers instanceof CellError) return numbers;
    return wanted instanceof CellError ? wanted : percentile(numbers, wanted / parts);
  });

function rank(
  [value = null, range = null, order = null]: readonly Operand[],
  locale: Locale,
): Scalar {
  const wanted = toNumber(firstValue(value), locale);
  const ascending = toNumber(firstValue(order), locale);
  if (typeof wanted !== "number") return wanted;
  if (typeof ascending !== "number") return ascending;
  let [ahead, isThere] = [0, false];
  visitValues(range, (other) => {
    if (typeof other !== "number") return true;
    if (other === wanted) isThere = true;
    else if (ascending === 0 ? other > wanted : other < wanted) ahead++;
    return true;
  });
  return isThere ? ahead + 1 : NOT_AVAILABLE;
}

const average = (numbers: readonly number[]): Scalar =>
  numbers.length === 0 ? DIV0 : finite(sum(numbers) / numbers.length);

const ranking = (name: string): FunctionSpec =>
  fromOperands(name, [2, 3], (args, frame) => rank(args, frame.settings.locale));

export const statisticalFunctions: readonly FunctionSpec[] = [
  counting("COUNT", isCountable),
  counting("COUNTA", (value, isArgument) => value !== null || isArgument),
  countBlank,
  ofNumbers("AVERAGE", average),
  ofNumbers("MIN", (numbers) => numbers.reduce((a, b) => Math.min(a, b), numbers[0] ?? 0)),
  ofNumbers("MAX", (numbers) => numbers.reduce((a, b) => Math.max(a, b), numbers[0] ?? 0)),
  ofNumbers("MEDIAN", median),
  ofNumbers("MODE", mode),
  ofNumbers("MODE.SNGL", mode),
  ofNumbers("STDEV", variance(1, Math.sqrt)),
  ofNumbers("STDEV.S", variance(1, Math.sqrt)),
  ofNumbers("STDEV.P", variance(0, Math.sqrt)),
  ofNumbers("STDEVP", variance(0, Math.sqrt)),
  ofNumbers("VAR", variance(1, itself)),
  ofNumbers("VAR.S", variance(1, itself)),
  ofNumbers("VAR.P", variance(0, itself)),
  ofNumbers("VARP", variance(0, itself)),
  nth("LARGE", (a, b) => b - a),
  nth("SMALL", byValue),
  shareOf("PERCENTILE", 1),
  shareOf("PERCENTILE.INC", 1),
  shareOf("QUARTILE", 4),
  shareOf("QUARTILE.INC", 4),
  ranking("RANK"),
  ranking("RANK.EQ"),
];
