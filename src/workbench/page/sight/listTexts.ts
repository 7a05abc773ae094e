import type { Book } from "../../book/book";
import type { Place } from "../../book/calculator";
import type { ListRule } from "../../book/validation";
import { listValues } from "../../rules/listItems";
import { displayText } from "../../typing/displayText";

/** What a list offers at a cell, as its drop-down writes it. */
export const listTexts = (book: Book, rule: ListRule, at: Place): string[] =>
  listValues(book, rule, at).map((value) => displayText(value, "General", book.locale));
