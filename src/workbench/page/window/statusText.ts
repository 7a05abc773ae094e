import type { Book } from "../../book/book";
import type { Area, Cell } from "../../book/grid";
import { filterCount } from "../../filter/filterCount";
import type { Words } from "../messages/words";
import { totalsOf } from "../statusBar/totals";

/** Average, count and sum of what is selected; nothing where fewer than two cells are filled. */
export function statusText(book: Book, areas: readonly Area[], words: Words["status"]): string {
  const { count, numbers, sum } = totalsOf(book.activeSheet, areas);
  if (count < 2) return "";
  const number = (value: number) =>
    value.toLocaleString(book.localeTag, { maximumFractionDigits: 2 });
  const parts = [`${words.count} : ${number(count)}`];
  if (numbers > 0) {
    parts.unshift(`${words.average} : ${number(sum / numbers)}`);
    parts.push(`${words.sum} : ${number(sum)}`);
  }
  return parts.join("   ");
}

/** "3 of 10 records found", where the active cell stands among filtered rows. */
export function filterText(book: Book, active: Cell, words: Words["status"]): string {
  const count = filterCount(book.activeSheet, active);
  if (count === null) return "";
  const number = (value: number) => value.toLocaleString(book.localeTag);
  return words.filtered(number(count.shown), number(count.total));
}
