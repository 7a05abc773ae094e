import type { Scalar } from "../book/scalar";

/**
 * What filling goes on with after some cells: the value of the n-th cell beyond them, counted from
 * 0 away from them.
 */
export type Series = (index: number) => Scalar;

/**
 * Continues cells as the fill handle does: two or more numbers go on by their trend, one date by
 * days, a text with a number at its end counts on; anything else repeats.
 * @param values in the direction of the filling
 */
export function seriesOf(values: readonly Scalar[], isDate: boolean, backwards: boolean): Series {
  if (values.every((value) => typeof value === "number")) {
    return numberSeries(values, isDate, backwards);
  }
  const texts = values.map((value) => (typeof value === "string" ? countedText(value) : null));
  if (texts.every((text) => text !== null)) {
    const stems = new Set(texts.map(({ stem }) => stem));
    if (stems.size === 1) return textSeries(texts, backwards);
  }
  return repeated(values);
}

export const repeated =
  (values: readonly Scalar[]): Series =>
  (index) =>
    values[index % values.length] ?? null;

function numberSeries(values: readonly number[], isDate: boolean, backwards: boolean): Series {
  if (values.length === 1 && !isDate) return repeated(values);
  const { start, step } = values.length === 1 ? dayByDay(values, backwards) : trend(values);
  return (index) => Number((start + step * (values.length + index)).toPrecision(15));
}

const dayByDay = ([first = 0]: readonly number[], backwards: boolean) => ({
  start: first,
  step: backwards ? -1 : 1,
});

/** Least squares over the positions 0, 1, 2… */
export function trend(values: readonly number[]): { start: number; step: number } {
  const count = values.length;
  const middle = (count - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const spread = values.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
  const step = values.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0) / spread;
  return { start: mean - step * middle, step };
}

interface CountedText {
  readonly stem: string;
  readonly digits: string;
}

function countedText(text: string): CountedText | null {
  const match = /^(.*?)(\d{1,15})$/s.exec(text);
  return match === null ? null : { stem: match[1] ?? "", digits: match[2] ?? "" };
}

/** `Lot 01`, `Lot 02`…: the width of the number is kept. */
function textSeries(texts: readonly CountedText[], backwards: boolean): Series {
  const numbers = texts.map(({ digits }) => Number(digits));
  const { start, step } = texts.length === 1 ? dayByDay(numbers, backwards) : trend(numbers);
  const [{ stem, digits } = { stem: "", digits: "" }] = texts;
  return (index) => {
    const number = Math.round(start + step * (texts.length + index));
    return stem + String(Math.abs(number)).padStart(digits.length, "0");
  };
}
