import type { Book } from "../../book/book";
import type { Place } from "../../book/calculator";
import { toR1C1 } from "../../book/formulaText";
import { scalarOf } from "../scalarOf";
import type { Threshold } from "./drawing";

/** The numbers that the thresholds of a drawing stand for, among those of the format's cells. */
export function limitsOf(
  book: Book,
  at: Place,
  thresholds: readonly Threshold[],
  numbers: readonly number[],
): number[] {
  const sorted = numbers.toSorted((a, b) => a - b);
  return thresholds.map((threshold) => limitOf(book, at, threshold, sorted));
}

function limitOf(
  book: Book,
  at: Place,
  { type, value }: Threshold,
  sorted: readonly number[],
): number {
  const [least, greatest] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  if (type === "min") return least;
  if (type === "max") return greatest;
  const given = numberOf(book, at, value);
  if (type === "percent") return least + ((greatest - least) * given) / 100;
  return type === "percentile" ? percentile(sorted, given / 100) : given;
}

/** A number, or a formula with absolute references: the only ones that Excel takes here. */
function numberOf(book: Book, at: Place, text: string): number {
  const number = Number(text);
  if (!Number.isNaN(number) || book.calculator === null) return number;
  const result = scalarOf(book.calculator, toR1C1(`=${text}`, at.row, at.column), at);
  return typeof result === "number" ? result : Number.NaN;
}

/** Linear between the two nearest ranks, as PERCENTILE.INC. */
function percentile(sorted: readonly number[], share: number): number {
  const rank = share * (sorted.length - 1);
  const low = sorted[Math.floor(rank)] ?? 0;
  const high = sorted[Math.ceil(rank)] ?? low;
  return low + (high - low) * (rank - Math.floor(rank));
}
