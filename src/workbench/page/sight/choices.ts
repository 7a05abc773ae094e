import type { Book } from "../../book/book";
import type { Cell } from "../../book/grid";
import type { Scalar } from "../../book/scalar";
import { CellError } from "../../book/scalar";
import type { Sheet } from "../../book/sheet";
import type { ListRule } from "../../book/validation";

/** What a list offers at a cell, as its drop-down shows it. */
export function choicesOf(book: Book, sheet: Sheet, { source }: ListRule, at: Cell): string[] {
  if ("items" in source) return source.items.split(",").map((item) => item.trim());
  const answer = book.calculator?.evaluate(source.formula, { sheet, ...at }) ?? null;
  const values: readonly Scalar[] = Array.isArray(answer) ? answer.flat() : [answer];
  return values.filter((value) => value !== null).map(asChoice);
}

function asChoice(value: NonNullable<Scalar>): string {
  return value instanceof CellError ? value.code : String(value);
}
