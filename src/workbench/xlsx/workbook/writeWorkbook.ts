import type { Book } from "../../book/book";
import { element, unlessEmpty, type Markup } from "../../xml/markup";
import { PeopleWriter } from "../note/people";
import type { PackageWriter } from "../opc/packageWriter";
import { sheetPart, type SheetWriting } from "../sheet/writeSheet";
import { SharedStringWriter } from "../strings/sharedStrings";
import { StyleWriter } from "../style/styleWriter";
import { NAMESPACES } from "../opc/namespaces";
import { calculationInFile } from "./calculation";
import { builtInNameElements, definedNameElement } from "./definedNames";
import { dynamicArrayMetadataPart } from "./dynamicArrays";
import { structureProtectionElement } from "./structureProtection";
import { visibilityInFile } from "./visibility";

export const WORKBOOK_PART = "xl/workbook.xml";

/** Adds the workbook part and all that hangs on it: sheets, styles, strings, metadata. */
export function addWorkbook(file: PackageWriter, book: Book): void {
  const styles = new StyleWriter(book.styles, book.traits.namedStyles);
  const strings = new SharedStringWriter();
  let customProperties = 0;
  const nextCustomProperty = (): number => ++customProperties;
  const people = new PeopleWriter();
  const sheets = sheetElements({ file, book, styles, strings, people, nextCustomProperty });
  file.add("", "workbook", WORKBOOK_PART, workbookPart(book, sheets));
  const { themePart } = book.traits;
  if (themePart !== null) file.add(WORKBOOK_PART, "theme", "xl/theme/theme1.xml", themePart);
  file.add(WORKBOOK_PART, "styles", "xl/styles.xml", styles.part());
  if (!strings.isEmpty) {
    file.add(WORKBOOK_PART, "sharedStrings", "xl/sharedStrings.xml", strings.part());
  }
  if (!people.isEmpty) file.add(WORKBOOK_PART, "person", "xl/persons/person.xml", people.part());
  if (book.sheets.some(({ spills }) => spills.list.length > 0)) {
    const metadata = dynamicArrayMetadataPart();
    file.add(WORKBOOK_PART, "sheetMetadata", "xl/metadata.xml", metadata);
  }
}

/** Adds the parts of the sheets; gives the elements by which the workbook lists them. */
const sheetElements = (writing: SheetWriting): Markup[] =>
  writing.book.sheets.map((sheet, index) => {
    const number = index + 1;
    const part = `xl/worksheets/sheet${number}.xml`;
    const content = sheetPart(writing, sheet, part, number);
    return element("sheet", {
      name: sheet.name,
      sheetId: sheet.tabId,
      state: visibilityInFile(sheet.traits.visibility),
      "r:id": writing.file.add(WORKBOOK_PART, "worksheet", part, content),
    });
  });

function workbookPart(book: Book, sheets: readonly Markup[]): Markup {
  const activeTab = book.sheets.indexOf(book.activeSheet);
  return element(
    "workbook",
    { xmlns: NAMESPACES.main, "xmlns:r": NAMESPACES.relationships },
    structureProtectionElement(book.traits),
    element("bookViews", {}, element("workbookView", { activeTab })),
    element("sheets", {}, ...sheets),
    unlessEmpty("definedNames", nameElements(book)),
    // Results of functions that this host does not have are found when Excel opens the file.
    element("calcPr", {
      calcMode: calculationInFile(book.calculationModeOfFile),
      fullCalcOnLoad: true,
    }),
  );
}

const nameElements = (book: Book): Markup[] => [
  ...book.traits.names.map((name) => definedNameElement(name, null)),
  ...book.sheets.flatMap(({ traits }, scope) => [
    ...builtInNameElements(traits, scope),
    ...traits.names.map((name) => definedNameElement(name, scope)),
  ]),
];
