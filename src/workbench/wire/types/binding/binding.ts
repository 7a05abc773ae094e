import { topLeft } from "../../../book/area";
import type { Book } from "../../../book/book";
import { ExcelRefusal } from "../../../book/refusal";
import {
  boundArea,
  deleteBinding,
  findBinding,
  type PlacedBinding,
} from "../../../change/rules/bindings";
import { displayText } from "../../../typing/displayText";
import { object, range } from "../../objects";
import { method, officeType, readOnly } from "../../officeType";
import { performFor } from "../../scene";
import { itemNotFound } from "../../wireError";

export interface BindingTarget {
  readonly book: Book;
  readonly id: string;
}

const bindingOf = ({ book, id }: BindingTarget): PlacedBinding => {
  const found = findBinding(book, id);
  if (found === undefined) throw itemNotFound();
  return found;
};

/** Its events travel by the older common API (`host/methods/bindings.ts`). */
export const binding = officeType<BindingTarget>("Binding", {
  identity: ({ id }) => ({ Id: id }),
  exists: ({ book, id }) => findBinding(book, id) !== undefined,
  members: {
    id: readOnly(({ id }) => id),
    type: readOnly((target) => bindingOf(target).binding.type),
    delete: method([], (target, _none, { scene }) =>
      performFor(scene, deleteBinding(bindingOf(target))),
    ),
    /** An error when the binding is not of the right type. */
    getRange: method([], (target) => {
      const found = bindingOf(target);
      if (found.binding.type === "Text") throw new ExcelRefusal("InvalidOperation");
      return range(found.sheet, boundArea(found));
    }),
    getTable: method([], (target) => {
      const {
        sheet,
        binding: { tableId },
      } = bindingOf(target);
      if (tableId === null) throw new ExcelRefusal("InvalidOperation");
      return object("Table", { sheet, id: tableId });
    }),
    getText: method([], (target) => {
      const found = bindingOf(target);
      if (found.binding.type !== "Text") throw new ExcelRefusal("InvalidOperation");
      const { row, column } = topLeft(boundArea(found));
      const { numberFormat } = found.sheet.style(row, column);
      return displayText(found.sheet.value(row, column), numberFormat, target.book.locale);
    }),
  },
});
