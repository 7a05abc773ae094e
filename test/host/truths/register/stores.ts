import type { Truth } from "./truth";
import { choice, held } from "./truth";

/** Names, stores, tables and filters. */
export const stores: readonly Truth[] = [
  held(
    "W25",
    "D",
    "T:NamedItem",
    "A name is not always a place, and only a sheet's own has a sheet.",
  ),
  held(
    "W26",
    "D",
    "T:NamedItemCollection",
    "Names are added in English, or in the user's language by their own method.",
  ),
  held(
    "W27",
    "D",
    "T:WorksheetCustomProperty",
    "Custom properties of a sheet have keys of 255 characters, without case.",
  ),
  held(
    "W28",
    "D/C",
    "T:SettingCollection; C",
    "A setting replaces the one of its key and may be a date.",
  ),
  held(
    "W29",
    "U/M",
    "O#3957, O#621",
    "Settings that are too large are refused.",
    "The bound is 2 MB, which the staff cites; users saw less.",
  ),
  held(
    "W30",
    "D",
    "D/develop/persisting-add-in-state-and-settings",
    "The common settings are in memory until they are saved; those of the workbook are not.",
  ),
  held(
    "W31",
    "D/C",
    "D/develop/persisting-add-in-state-and-settings; C",
    "A part of custom XML has the namespace that its root declares.",
  ),
  held(
    "W32",
    "D",
    "T:Application.calculationMode",
    "The calculation mode is of the session, not of the file.",
  ),
  held("W33", "D", "D/excel/excel-add-ins-workbooks", "Saving fails where the user cancels it."),
  held(
    "W34",
    "D",
    "D/excel/excel-add-ins-workbooks",
    "Several selected areas are no selected range.",
  ),
  held("W35", "M", "O#551", "Names of tables are unique in the workbook."),
  held(
    "W36",
    "D",
    "D/testing/application-specific-api-error-handling; T:TableCollection.add",
    "Tables overlap neither tables nor merged areas.",
  ),
  choice(
    "W37",
    "U",
    "XlsxWriter #362; exceljs #2944",
    "Headers are texts, unique without case and never blank.",
    "How duplicates are numbered has no source: a, a2, a3, as the desktop does.",
  ),
  held("W38", "M", "O#5151", "A table made of a header alone gets a row, and pushes cells down."),
  choice(
    "W39",
    "U",
    "O#6745",
    "The user's habit of calculated columns may copy a formula down a column.",
    "Not played: an option of the user's, reported once; a row holds what was given to it.",
  ),
  held("W40", "D", "T:TableRowCollection", "A row of a table is a position, not the data in it."),
  held(
    "W41",
    "D",
    "T:TableRowCollection.deleteRows",
    "Rows of a filtered table cannot be deleted together.",
  ),
  held("W42", "D", "D/excel/excel-add-ins-tables", "A resized table keeps its header where it is."),
  held(
    "W43",
    "D/?",
    "T:Table; calipers",
    "Converting a table keeps its cells, deleting it does not.",
    "That deleting clears the cells follows a recorded case, not a page.",
  ),
  held("W44", "D", "T:AutoFilter", "A sheet has one filter besides those of its tables."),
  choice(
    "W45",
    "U",
    "O#4998",
    "Calls fail while the user renames a tab.",
    "Not played: reported once, without a code; a rename is one gesture here.",
  ),
];
