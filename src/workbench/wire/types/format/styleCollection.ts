import type { Book } from "../../../book/book";
import { styleNamed } from "../../../book/namedStyle";
import { addNamedStyle } from "../../../change/styles/namedStyles";
import { integer, text } from "../../argument";
import { object } from "../../objects";
import { method, officeType } from "../../officeType";
import { performFor } from "../../scene";
import { itemNotFound } from "../../wireError";

const style = (book: Book, styleName: string) => object("Style", { book, styleName });

/** By the word of Office.js (`Heading1`) or by the name in the workbook (`Heading 1`). */
function found(book: Book, key: unknown) {
  const known = styleNamed(book.traits.namedStyles, String(key));
  return known === undefined ? null : style(book, known.name);
}

export const styleCollection = officeType<Book>("StyleCollection", {
  items: {
    list: (book) => book.traits.namedStyles.map(({ name }) => style(book, name)),
    find: found,
  },
  members: {
    add: method([text], (_book, [name], { scene }) => performFor(scene, addNamedStyle(name))),
    getCount: method([], (book) => book.traits.namedStyles.length),
    getItemAt: method([integer], (book, [index]) => {
      const known = book.traits.namedStyles[index];
      if (known === undefined) throw itemNotFound();
      return style(book, known.name);
    }),
    getItemOrNullObject: method([text], (book, [name]) => found(book, name)),
  },
});
