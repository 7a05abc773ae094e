import type { Book } from "../../book/book";
import { cellArea, WHOLE_SHEET } from "../../book/area";
import type { Sheet } from "../../book/sheet";
import { ExcelRefusal } from "../../book/refusal";
import { usedArea } from "../../book/usedArea";
import { copySheet } from "../../change/sheets/copySheet";
import { deleteSheet } from "../../change/sheets/deleteSheet";
import { moveSheet } from "../../change/sheets/moveSheet";
import { renameSheet } from "../../change/sheets/renameSheet";
import { setVisibility } from "../../change/sheets/setVisibility";
import { setSheetTraits } from "../../change/setTraits";
import { areaNamed, areasNamed, onGrid } from "../addresses";
import { boolean, integer, json, number, objectOf, oneOf, optional, text } from "../argument";
import type { OfficeObject } from "../officeObject";
import { object, range, rangeAreas } from "../objects";
import { child, fixed, method, officeType, property, readOnly } from "../officeType";
import { performFor } from "../scene";
import { color } from "../values/color";
import { itemNotFound } from "../wireError";
import { neighbourSheet, placeOfCopy } from "./sheet/sheetOrder";
import { worksheetEvents } from "./sheet/worksheetEvents";
import { outlineMembers } from "./sheet/outline";
import { worksheetSearchMembers } from "./sheet/worksheetSearch";

export const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

function byId(book: Book, id: string): OfficeObject {
  const sheet = book.sheetById(id);
  if (sheet === null) throw itemNotFound();
  return object("Worksheet", sheet);
}

/** Read as `ShowGridlines`, written by the client as `Gridlines`; headings likewise. */
const showGridlines = property<Sheet, boolean>(
  ({ traits }) => traits.showGridlines,
  boolean,
  ({ id }, shown, { scene }) =>
    performFor(scene, setSheetTraits(id, { showGridlines: shown }, "layout")),
);

const showHeadings = property<Sheet, boolean>(
  ({ traits }) => traits.showHeadings,
  boolean,
  ({ id }, shown, { scene }) =>
    performFor(scene, setSheetTraits(id, { showHeadings: shown }, "layout")),
);

export const worksheet = officeType<Sheet>("Worksheet", {
  identity: ({ id }) => ({ Id: id }),
  exists: ({ id }, { scene }) => scene.book.sheetById(id) !== null,
  members: {
    id: readOnly(({ id }) => id),
    name: property(
      ({ name }) => name,
      text,
      ({ id }, name, { scene }) => performFor(scene, renameSheet(id, name)),
    ),
    position: property(
      (sheet, { scene }) => scene.book.sheets.indexOf(sheet),
      integer,
      ({ id }, position, { scene }) => performFor(scene, moveSheet(id, position)),
    ),
    visibility: property(
      ({ traits }) => traits.visibility,
      oneOf(VISIBILITIES),
      ({ id }, visibility, { scene }) => performFor(scene, setVisibility(id, visibility)),
    ),
    /** `null` on a hidden sheet (truth W13). */
    tabColor: property(
      ({ traits }) => (traits.visibility === "Visible" ? traits.tabColor : null),
      color,
      ({ id }, tabColor, { scene }) => performFor(scene, setSheetTraits(id, { tabColor }, "tab")),
    ),
    /** Every sheet is calculated here; one that waits for its turn is refused. */
    enableCalculation: fixed(true),
    tabId: readOnly(({ tabId }) => tabId),
    standardHeight: readOnly(({ traits }) => traits.standardHeight),
    standardWidth: property(
      ({ traits }) => traits.standardWidth,
      number,
      ({ id }, standardWidth, { scene }) =>
        performFor(scene, setSheetTraits(id, { standardWidth }, "size")),
    ),
    showGridlines,
    showHeadings,
    gridlines: showGridlines,
    headings: showHeadings,

    ...outlineMembers,
    horizontalPageBreaks: child((sheet) => object("PageBreakCollection", { sheet, axis: "rows" })),
    verticalPageBreaks: child((sheet) => object("PageBreakCollection", { sheet, axis: "columns" })),
    autoFilter: child((sheet) => object("AutoFilter", { sheet, tableId: null })),
    comments: child((sheet, { scene: { book } }) => object("CommentCollection", { book, sheet })),
    customProperties: child((sheet) => object("WorksheetCustomPropertyCollection", sheet)),
    freezePanes: child((sheet) => object("WorksheetFreezePanes", sheet)),
    names: child((sheet, { scene: { book } }) => object("NamedItemCollection", { book, sheet })),
    pageLayout: child((sheet) => object("PageLayout", sheet)),
    tables: child((sheet, { scene: { book } }) => object("TableCollection", { book, sheet })),
    protection: child((sheet) => object("WorksheetProtection", sheet)),

    /** A hidden sheet is refused: no page says how (truth W8's choice). */
    activate: method([], (sheet, _none, { scene }) => {
      if (sheet.traits.visibility !== "Visible") throw new ExcelRefusal("InvalidOperation");
      scene.book.focus.activate(sheet);
    }),
    calculate: method([json], (_sheet, _dirty, { scene }) => scene.book.calculate()),
    copy: method(
      [optional(oneOf(POSITIONS)), optional(objectOf("Worksheet"))],
      (sheet, [position, relativeTo], { scene }) => {
        const { book } = scene;
        const made: Sheet[] = [];
        const at = placeOfCopy(book.sheets, position ?? "None", relativeTo);
        performFor(scene, copySheet(sheet.id, at, { made: (copy) => made.push(copy) }));
        return object("Worksheet", made[0] as Sheet);
      },
    ),
    delete: method([], ({ id }, _none, { scene }) => performFor(scene, deleteSheet(id))),

    getRange: method([optional(text)], (sheet, [address], batch) =>
      range(sheet, address === undefined ? WHOLE_SHEET : areaNamed(sheet, address, batch)),
    ),
    getRanges: method([optional(text)], (sheet, [address], batch) =>
      rangeAreas(sheet, address === undefined ? [WHOLE_SHEET] : areasNamed(sheet, address, batch)),
    ),
    getCell: method([integer, integer], (sheet, [row, column]) =>
      range(sheet, onGrid(cellArea(row, column))),
    ),
    getRangeByIndexes: method(
      [integer, integer, integer, integer],
      (sheet, [top, left, rows, columns]) =>
        range(sheet, onGrid({ top, left, bottom: top + rows - 1, right: left + columns - 1 })),
    ),
    getNext: method([optional(boolean)], (sheet, [only], { scene }) => {
      const next = neighbourSheet(scene.book.sheets, sheet, 1, only);
      if (next === null) throw itemNotFound();
      return object("Worksheet", next);
    }),
    getNextOrNullObject: method([optional(boolean)], (sheet, [only], { scene }) => {
      const next = neighbourSheet(scene.book.sheets, sheet, 1, only);
      return next === null ? null : object("Worksheet", next);
    }),
    getPrevious: method([optional(boolean)], (sheet, [only], { scene }) => {
      const previous = neighbourSheet(scene.book.sheets, sheet, -1, only);
      if (previous === null) throw itemNotFound();
      return object("Worksheet", previous);
    }),
    getPreviousOrNullObject: method([optional(boolean)], (sheet, [only], { scene }) => {
      const previous = neighbourSheet(scene.book.sheets, sheet, -1, only);
      return previous === null ? null : object("Worksheet", previous);
    }),
    _GetAnotherWorksheetById: method([text], (_sheet, [id], { scene }) => byId(scene.book, id)),
    _GetSheetById: method([text], (_sheet, [id], { scene }) => byId(scene.book, id)),
    /** A1 on a blank sheet (truth V37). */
    getUsedRange: method([optional(boolean)], (sheet, [valuesOnly]) =>
      range(sheet, usedArea(sheet, valuesOnly) ?? cellArea(0, 0)),
    ),
    getUsedRangeOrNullObject: method([optional(boolean)], (sheet, [valuesOnly]) => {
      const used = usedArea(sheet, valuesOnly);
      return used === null ? null : range(sheet, used);
    }),

    ...worksheetSearchMembers,
    ...worksheetEvents,
  },
});
