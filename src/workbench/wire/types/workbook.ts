import type { Book } from "../../book/book";
import { cellArea } from "../../book/area";
import { ExcelRefusal } from "../../book/refusal";
import { boolean, text } from "../argument";
import { eventMembers } from "../eventMembers";
import { EVENT, WORKBOOK } from "../eventNumbers";
import { object, range, rangeAreas } from "../objects";
import { child, fixed, method, officeType, property, readOnly } from "../officeType";
import { itemNotFound } from "../wireError";
import { ENGINE_VERSION } from "./application";
import { workbookFileMembers } from "./workbookFile";

export const workbook = officeType<Book>("Workbook", {
  members: {
    application: child((book) => object("Application", book)),
    bindings: child((book) => object("BindingCollection", book)),
    comments: child((book) => object("CommentCollection", { book, sheet: null })),
    customXmlParts: child((book) => object("CustomXmlPartCollection", book)),
    dataConnections: child((book) => object("DataConnectionCollection", book)),
    functions: child((book) => object("Functions", book)),
    styles: child((book) => object("StyleCollection", book)),
    names: child((book) => object("NamedItemCollection", { book, sheet: null })),
    properties: child((book) => object("DocumentProperties", book)),
    protection: child((book) => object("WorkbookProtection", book)),
    queries: child((book) => object("QueryCollection", book)),
    settings: child((book) => object("SettingCollection", book)),
    tables: child((book) => object("TableCollection", { book, sheet: null })),
    worksheets: child((book) => object("WorksheetCollection", book)),

    isDirty: property(
      (book) => book.isDirty,
      boolean,
      (book, isDirty) => {
        book.isDirty = isDirty;
      },
    ),
    calculationEngineVersion: readOnly(() => ENGINE_VERSION),
    /** Results keep their full precision here, as they do in Excel unless told otherwise. */
    usePrecisionAsDisplayed: fixed(false),
    name: readOnly((_book, { scene }) => scene.documentName),
    readOnly: readOnly(() => false),
    ...workbookFileMembers,

    getActiveCell: method([], (book) => {
      const [first] = book.focus.selection(book.activeSheet.id);
      return range(book.activeSheet, cellArea(first?.top ?? 0, first?.left ?? 0));
    }),
    /** Several areas are refused (truth W34). */
    getSelectedRange: method([], (book) => {
      const [first, ...others] = book.focus.selection(book.activeSheet.id);
      if (first === undefined || others.length > 0) throw new ExcelRefusal("InvalidSelection");
      return range(book.activeSheet, first);
    }),
    getSelectedRanges: method([], (book) =>
      rangeAreas(book.activeSheet, book.focus.selection(book.activeSheet.id)),
    ),

    ...eventMembers<Book>("onActivated", "ActivatedEvent", EVENT.workbookActivated, () => WORKBOOK),

    _Runtime: child((book) => object("Runtime", book)),
    _RemoveReference: method([text], (_book, [name], { scene }) =>
      scene.session.references.release(name),
    ),
    _GetRangeForEventByReferenceId: method([text], (book, [id], { scene }) => {
      const place = scene.eventRange(id);
      const sheet = place === null ? null : book.sheetById(place.sheetId);
      if (place === null || sheet === null) throw itemNotFound();
      return range(sheet, place.area);
    }),
    _GetRangeOrNullObjectForEventByReferenceId: method([text], (book, [id], { scene }) => {
      const place = scene.eventRange(id);
      const sheet = place === null ? null : book.sheetById(place.sheetId);
      return place === null || sheet === null ? null : range(sheet, place.area);
    }),
  },
});
