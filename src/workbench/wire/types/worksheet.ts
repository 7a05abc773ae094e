import { cellArea, WHOLE_SHEET } from "../../book/area";
import type { Sheet } from "../../book/sheet";
import { usedArea } from "../../book/usedArea";
import { deleteSheet } from "../../change/sheets/deleteSheet";
import { moveSheet } from "../../change/sheets/moveSheet";
import { renameSheet } from "../../change/sheets/renameSheet";
import { setVisibility } from "../../change/sheets/setVisibility";
import { setSheetTraits } from "../../change/setTraits";
import { areaNamed, areasNamed, onGrid } from "../addresses";
import { boolean, integer, oneOf, optional, text } from "../argument";
import { eventMembers } from "../eventMembers";
import { EVENT } from "../eventNumbers";
import { range, rangeAreas } from "../objects";
import { method, officeType, property, readOnly } from "../officeType";
import { performFor } from "../scene";
import { color } from "../values/color";

export const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

const onEvent = (name: string, suffix: string, number: number) =>
  eventMembers<Sheet>(name, suffix, number, ({ id }) => id);

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
    showGridlines: property(
      ({ traits }) => traits.showGridlines,
      boolean,
      ({ id }, showGridlines, { scene }) =>
        performFor(scene, setSheetTraits(id, { showGridlines }, "layout")),
    ),
    showHeadings: property(
      ({ traits }) => traits.showHeadings,
      boolean,
      ({ id }, showHeadings, { scene }) =>
        performFor(scene, setSheetTraits(id, { showHeadings }, "layout")),
    ),

    activate: method([], (sheet, _none, { scene }) => scene.book.focus.activate(sheet)),
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
    /** A1 on a blank sheet (truth V37). */
    getUsedRange: method([optional(boolean)], (sheet, [valuesOnly]) =>
      range(sheet, usedArea(sheet, valuesOnly) ?? cellArea(0, 0)),
    ),
    getUsedRangeOrNullObject: method([optional(boolean)], (sheet, [valuesOnly]) => {
      const used = usedArea(sheet, valuesOnly);
      return used === null ? null : range(sheet, used);
    }),

    ...onEvent("onActivated", "ActivatedEvent", EVENT.activated),
    ...onEvent("onCalculated", "CalculatedEvent", EVENT.calculated),
    ...onEvent("onChanged", "DataChangedEvent", EVENT.changed),
    ...onEvent("onColumnSorted", "ColumnSortedEvent", EVENT.columnSorted),
    ...onEvent("onDeactivated", "DeactivatedEvent", EVENT.deactivated),
    ...onEvent("onFormatChanged", "FormatChangedEvent", EVENT.formatChanged),
    ...onEvent("onFormulaChanged", "FormulaChangedEvent", EVENT.formulaChanged),
    ...onEvent("onNameChanged", "EventNameChanged", EVENT.nameChanged),
    ...onEvent("onProtectionChanged", "ProtectionChangedEvent", EVENT.protectionChanged),
    ...onEvent("onRowHiddenChanged", "RowHiddenChangedEvent", EVENT.rowHiddenChanged),
    ...onEvent("onRowSorted", "RowSortedEvent", EVENT.rowSorted),
    ...onEvent("onSelectionChanged", "SelectionChangedEvent", EVENT.selectionChanged),
    ...onEvent("onSingleClicked", "SingleClickedEvent", EVENT.singleClicked),
    ...onEvent("onVisibilityChanged", "EventVisibilityChanged", EVENT.visibilityChanged),
  },
});
