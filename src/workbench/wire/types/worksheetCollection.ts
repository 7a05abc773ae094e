import type { Book } from "../../book/book";
import type { Sheet } from "../../book/sheet";
import { addSheet } from "../../change/sheets/addSheet";
import { boolean, json, optional, text } from "../argument";
import { eventMembers } from "../eventMembers";
import { EVENT, WORKBOOK } from "../eventNumbers";
import { object } from "../objects";
import { method, officeType } from "../officeType";
import { performFor } from "../scene";
import { itemNotFound } from "../wireError";

const visible = (book: Book, visibleOnly: boolean | undefined): readonly Sheet[] =>
  book.sheets.filter(({ traits }) => visibleOnly !== true || traits.visibility === "Visible");

/** By name or id (truth W4). */
const found = (book: Book, key: unknown): Sheet | null =>
  book.sheetById(String(key)) ?? book.sheetByName(String(key));

const sheetObject = (sheet: Sheet | null | undefined) => {
  if (sheet === null || sheet === undefined) throw itemNotFound();
  return object("Worksheet", sheet);
};

const onEvent = (name: string, suffix: string, number: number) =>
  eventMembers<Book>(name, suffix, number, () => WORKBOOK);

export const worksheetCollection = officeType<Book>("WorksheetCollection", {
  items: {
    list: (book) => book.sheets.map((sheet) => object("Worksheet", sheet)),
    find: (book, key) => {
      const sheet = found(book, key);
      return sheet === null ? null : object("Worksheet", sheet);
    },
  },
  members: {
    /** At the end, behind the active one (truth W3). */
    add: method([optional(text)], (_book, [name], { scene }) => {
      const made: Sheet[] = [];
      const step = addSheet({
        ...(name === undefined ? {} : { name }),
        made: (sheet) => made.push(sheet),
      });
      performFor(scene, step);
      return sheetObject(made[0]);
    }),
    getActiveWorksheet: method([], (book) => object("Worksheet", book.activeSheet)),
    getCount: method([optional(boolean)], (book, [only]) => visible(book, only).length),
    getFirst: method([optional(boolean)], (book, [only]) => sheetObject(visible(book, only)[0])),
    getLast: method([optional(boolean)], (book, [only]) => sheetObject(visible(book, only).at(-1))),
    getItemOrNullObject: method([json], (book, [key]) => {
      const sheet = found(book, key);
      return sheet === null ? null : object("Worksheet", sheet);
    }),
    ...onEvent("onActivated", "ActivatedEvent", EVENT.activated),
    ...onEvent("onAdded", "AddedEvent", EVENT.sheetAdded),
    ...onEvent("onCalculated", "CalculatedEvent", EVENT.calculated),
    ...onEvent("onChanged", "DataChangedEvent", EVENT.changed),
    ...onEvent("onColumnSorted", "ColumnSortedEvent", EVENT.columnSorted),
    ...onEvent("onDeactivated", "DeactivatedEvent", EVENT.deactivated),
    ...onEvent("onDeleted", "DeletedEvent", EVENT.sheetDeleted),
    ...onEvent("onFormatChanged", "FormatChangedEvent", EVENT.formatChanged),
    ...onEvent("onFormulaChanged", "FormulaChangedEvent", EVENT.formulaChanged),
    ...onEvent("onMoved", "EventMoved", EVENT.moved),
    ...onEvent("onNameChanged", "EventNameChanged", EVENT.nameChanged),
    ...onEvent("onProtectionChanged", "ProtectionChangedEvent", EVENT.protectionChanged),
    ...onEvent("onRowHiddenChanged", "RowHiddenChangedEvent", EVENT.rowHiddenChanged),
    ...onEvent("onRowSorted", "RowSortedEvent", EVENT.rowSorted),
    ...onEvent("onSelectionChanged", "SelectionChangedEvent", EVENT.selectionChanged),
    ...onEvent("onSingleClicked", "SingleClickedEvent", EVENT.singleClicked),
    ...onEvent("onVisibilityChanged", "EventVisibilityChanged", EVENT.visibilityChanged),
  },
});
