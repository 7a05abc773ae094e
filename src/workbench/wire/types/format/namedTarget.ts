import type { Book } from "../../../book/book";
import type { NamedStyle } from "../../../book/namedStyle";
import { styleNamed } from "../../../book/namedStyle";
import type { AreasTarget } from "../../rangeTarget";
import { itemNotFound } from "../../wireError";

/** A cell style of the workbook, by name. */
export interface NamedTarget {
  readonly book: Book;
  readonly styleName: string;
}

/** Whose look fonts, fills, borders and alignments tell: some cells', or a cell style's. */
export type LookTarget = AreasTarget | NamedTarget;

export const isNamed = (target: LookTarget): target is NamedTarget => "styleName" in target;

/** The style as it is now. */
export function styleOf({ book, styleName }: NamedTarget): NamedStyle {
  const found = styleNamed(book.traits.namedStyles, styleName);
  if (found === undefined) throw itemNotFound();
  return found;
}
