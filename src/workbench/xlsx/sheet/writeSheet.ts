import type { Book } from "../../book/book";
import type { Sheet } from "../../book/sheet";
import { DEFAULT_TRAITS } from "../../book/sheetTraits";
import { usedArea } from "../../book/usedArea";
import type { AutoFilter } from "../../book/table";
import { element, NOTHING, together, unlessEmpty, type Markup } from "../../xml/markup";
import { XmlBytes } from "../../xml/xmlBytes";
import { CellWriter } from "../cell/cellWriter";
import { remarksElement } from "../note/notes";
import type { PeopleWriter } from "../note/people";
import type { PackageWriter } from "../opc/packageWriter";
import type { SharedStringWriter } from "../strings/sharedStrings";
import { colourElement } from "../style/colours";
import type { StyleWriter } from "../style/styleWriter";
import { tablePart } from "../table/writeTable";
import { NAMESPACES } from "../opc/namespaces";
import { columnsElement } from "./columnLayout";
import { filterColumnElements } from "./filterCriteria";
import { hyperlinksElement } from "./hyperlinks";
import { mergesElement } from "./merges";
import { deepestLevel, outlineElements } from "./outline";
import { pageBreakElements } from "./pageBreaks";
import { pageSetupElements } from "./pageSetup";
import { protectionElement } from "./protection";
import { sheetCustomPropertiesElement } from "./sheetCustomProperties";
import { sheetViewElement } from "./sheetView";
import { areaInFile } from "./sqref";
import { conditionalFormatElements } from "./writeConditionalFormats";
import { validationsElement } from "./writeValidations";

/** What the parts of a workbook share while its sheets are written. */
export interface SheetWriting {
  readonly file: PackageWriter;
  readonly book: Book;
  readonly styles: StyleWriter;
  readonly strings: SharedStringWriter;
  readonly people: PeopleWriter;
  readonly nextCustomProperty: () => number;
}

const ROOT = `<worksheet xmlns="${NAMESPACES.main}" xmlns:r="${NAMESPACES.relationships}">`;

/** The part of a sheet, its elements in the order of the format. Adds the parts that hang on it. */
export function sheetPart(
  writing: SheetWriting,
  sheet: Sheet,
  part: string,
  sheetNumber: number,
): Uint8Array {
  const xml = new XmlBytes();
  xml.write('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n');
  xml.write(ROOT);
  xml.write(beforeCells(writing, sheet));
  new CellWriter(sheet, writing.styles, writing.strings).write(xml);
  xml.write(afterCells(writing, sheet, part, sheetNumber));
  xml.write("</worksheet>");
  return xml.bytes();
}

function beforeCells({ book, styles }: SheetWriting, sheet: Sheet): Markup {
  const { traits } = sheet;
  const used = usedArea(sheet);
  const width = traits.standardWidth;
  const isActive = book.activeSheet === sheet;
  return together(
    sheetProperties(sheet),
    element("dimension", { ref: used === null ? "A1" : areaInFile(used) }),
    sheetViewElement(traits, book.focus.selection(sheet.id), isActive),
    element("sheetFormatPr", {
      defaultColWidth: width === DEFAULT_TRAITS.standardWidth ? undefined : width,
      defaultRowHeight: traits.standardHeight,
      customHeight: traits.standardHeight !== DEFAULT_TRAITS.standardHeight,
      outlineLevelRow: deepestLevel(sheet, "rows") || undefined,
      outlineLevelCol: deepestLevel(sheet, "columns") || undefined,
    }),
    columnsElement(sheet, styles),
  );
}

function sheetProperties({ traits }: Sheet): Markup {
  const colour = traits.tabColor === "" ? [] : [colourElement("tabColor", traits.tabColor)];
  const isFitted = traits.pageLayout.fitTo !== null;
  const fit = isFitted ? [element("pageSetUpPr", { fitToPage: true })] : [];
  return unlessEmpty("sheetPr", [...colour, ...outlineElements(traits.outline), ...fit]);
}

function afterCells(
  { file, styles, people, nextCustomProperty }: SheetWriting,
  { traits }: Sheet,
  part: string,
  sheetNumber: number,
): Markup {
  const tables = traits.tables.map((table) => {
    const target = `xl/tables/table${table.id}.xml`;
    return element("tablePart", {
      "r:id": file.add(part, "table", target, tablePart(table, styles)),
    });
  });
  return together(
    protectionElement(traits.protection),
    autoFilterElement(traits.autoFilter, styles),
    mergesElement(traits.merges),
    conditionalFormatElements(traits.conditionalFormats, styles),
    validationsElement(traits.validations),
    hyperlinksElement(file, part, traits.hyperlinks),
    pageSetupElements(traits.pageLayout),
    pageBreakElements(traits.pageBreaks),
    sheetCustomPropertiesElement(file, part, traits.customProperties, nextCustomProperty),
    remarksElement({ file, people }, part, traits, sheetNumber),
    unlessEmpty("tableParts", tables, { count: tables.length }),
  );
}

const autoFilterElement = (filter: AutoFilter | null, styles: StyleWriter): Markup =>
  filter === null
    ? NOTHING
    : element(
        "autoFilter",
        { ref: areaInFile(filter.area) },
        ...filterColumnElements(filter.filters, styles),
      );
