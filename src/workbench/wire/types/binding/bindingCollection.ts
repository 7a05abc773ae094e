import { splitSheetAddress } from "../../../book/address";
import type { Binding } from "../../../book/binding";
import type { Book } from "../../../book/book";
import type { Area } from "../../../book/grid";
import type { Sheet } from "../../../book/sheet";
import { addBinding, findBinding, placedBindings } from "../../../change/rules/bindings";
import { areaOf } from "../../addresses";
import { integer, oneOf, text } from "../../argument";
import type { Batch } from "../../batch";
import { placeOfName } from "../../definedNames";
import type { OfficeObject } from "../../officeObject";
import { object } from "../../objects";
import { method, officeType, readOnly } from "../../officeType";
import { performFor } from "../../scene";
import { invalidArgument, itemNotFound, WireError } from "../../wireError";
import { rangeOrAddress } from "../range/neighbours";

const TYPES = ["Range", "Table", "Text"] as const;

const found = (book: Book, id: unknown): OfficeObject | null =>
  findBinding(book, String(id)) === undefined ? null : object("Binding", { book, id: String(id) });

const all = (book: Book): OfficeObject[] =>
  placedBindings(book).map(({ binding: { id } }) => object("Binding", { book, id }));

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

function bind({ sheet, area }: Place, type: Binding["type"], id: string, batch: Batch) {
  const { scene } = batch;
  performFor(scene, addBinding(sheet, area, type, id));
  return object("Binding", { book: scene.book, id });
}

export const bindingCollection = officeType<Book>("BindingCollection", {
  items: { list: all, find: found },
  members: {
    count: readOnly((book) => placedBindings(book).length),
    add: method([rangeOrAddress, oneOf(TYPES), text], (book, [given, type, id], batch) => {
      if (typeof given === "string" && splitSheetAddress(given).sheetName === null) {
        throw invalidArgument(`${given} does not name its sheet.`);
      }
      return bind(areaOf(book.activeSheet, given, batch), type, id, batch);
    }),
    addFromNamedItem: method([text, oneOf(TYPES), text], (book, [name, type, id], batch) => {
      const wanted = name.toLowerCase();
      const defined = book.traits.names.find((each) => each.name.toLowerCase() === wanted);
      const place = defined === undefined ? null : placeOfName(defined, book);
      if (place === null) throw itemNotFound();
      return bind(place, type, id, batch);
    }),
    addFromSelection: method([oneOf(TYPES), text], (book, [type, id], batch) => {
      const [area, ...others] = book.focus.selection(book.activeSheet.id);
      if (area === undefined || others.length > 0) {
        throw new WireError("InvalidReference", "The selection has several areas.");
      }
      return bind({ sheet: book.activeSheet, area }, type, id, batch);
    }),
    getCount: method([], (book) => placedBindings(book).length),
    getItemAt: method([integer], (book, [index]) => {
      const item = all(book)[index];
      if (item === undefined) throw itemNotFound();
      return item;
    }),
    getItemOrNullObject: method([text], (book, [id]) => found(book, id)),
  },
});
