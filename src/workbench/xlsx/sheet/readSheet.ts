import { parseArea } from "../../book/address";
import { WHOLE_SHEET } from "../../book/area";
import type { Book } from "../../book/book";
import type { Sheet } from "../../book/sheet";
import { DEFAULT_TRAITS } from "../../book/sheetTraits";
import type { AutoFilter, Table } from "../../book/table";
import type { XmlElement } from "../../xml/xmlElement";
import { CellReader } from "../cell/cellReader";
import { readRemarks } from "../note/notes";
import type { People } from "../note/people";
import type { PackageReader } from "../opc/packageReader";
import type { OnRepair } from "../repair";
import type { FileStyles } from "../style/readStyles";
import { readTable } from "../table/readTable";
import { readColumns } from "./columnLayout";
import { readFilters } from "./filterCriteria";
import { readHyperlinks } from "./hyperlinks";
import { readMerges } from "./merges";
import { readOutline } from "./outline";
import { readPageBreaks } from "./pageBreaks";
import { readPageSetup } from "./pageSetup";
import { readProtection } from "./protection";
import { readConditionalFormats } from "./readConditionalFormats";
import { readSheetCustomProperties } from "./sheetCustomProperties";
import { readSheetView } from "./sheetView";
import { readValidations } from "./readValidations";

/** What the parts of a workbook share while its sheets are read. */
export interface SheetReading {
  readonly file: PackageReader;
  readonly book: Book;
  readonly styles: FileStyles;
  readonly strings: readonly string[];
  readonly people: People;
  readonly onRepair: OnRepair;
}

/** Fills a sheet of the book from its part. Print areas and titles are names of the workbook. */
export function readSheet(reading: SheetReading, part: string, sheet: Sheet): void {
  const { file, book, styles, strings, people, onRepair } = reading;
  const cells = new CellReader(sheet, strings, onRepair);
  const worksheet = file.xml(part, new Map([["sheetData", cells]]));
  cells.finish();
  readFormats(worksheet, sheet, styles, cells);
  const { selection, ...view } = readSheetView(worksheet);
  if (selection.length > 0) book.focus.select(sheet, selection);
  sheet.become({
    ...view,
    ...readStandards(worksheet),
    tabColor: styles.palette.resolve(worksheet.child("sheetPr", "tabColor")) ?? "",
    protection: readProtection(worksheet),
    merges: readMerges(worksheet),
    validations: readValidations(worksheet, part),
    conditionalFormats: readConditionalFormats(worksheet, {
      styles,
      part,
      nextId: () => book.nextFormatId(),
    }),
    ...readRemarks(file, part, people),
    hyperlinks: readHyperlinks(file, part, worksheet),
    pageBreaks: readPageBreaks(worksheet),
    outline: readOutline(worksheet),
    tables: readTables(reading, part),
    autoFilter: readAutoFilter(worksheet, styles),
    pageLayout: { ...sheet.traits.pageLayout, ...readPageSetup(worksheet) },
    customProperties: readSheetCustomProperties(file, part, worksheet),
  });
}

/** Styles from the widest to the narrowest: the sheet's, the columns', the rows', the cells'. */
function readFormats(
  worksheet: XmlElement,
  sheet: Sheet,
  styles: FileStyles,
  cells: CellReader,
): void {
  const ofSheet = styles.ids[0] ?? 0;
  if (ofSheet !== 0) sheet.cells.restyle(WHOLE_SHEET, () => ofSheet);
  readColumns(worksheet, sheet, styles);
  cells.builder.applyStyles(styles.ids);
}

function readStandards(worksheet: XmlElement) {
  const format = worksheet.child("sheetFormatPr");
  return {
    standardWidth: format?.number("defaultColWidth", null) ?? DEFAULT_TRAITS.standardWidth,
    standardHeight: format?.number("defaultRowHeight", null) ?? DEFAULT_TRAITS.standardHeight,
  };
}

const readTables = ({ file, styles }: SheetReading, part: string): Table[] =>
  file.related(part, "table").map((table) => readTable(file.xml(table), styles, table));

function readAutoFilter(worksheet: XmlElement, styles: FileStyles): AutoFilter | null {
  const element = worksheet.child("autoFilter");
  const area = parseArea(element?.attribute("ref") ?? "");
  return area === null ? null : { area, filters: readFilters(element, styles) };
}
