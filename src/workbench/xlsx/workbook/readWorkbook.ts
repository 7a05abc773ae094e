import type { Sheet } from "../../book/sheet";
import type { XmlElement } from "../../xml/xmlElement";
import { readSheet, type SheetReading } from "../sheet/readSheet";
import { XlsxError } from "../xlsxError";
import { calculationFromFile } from "./calculation";
import { isBuiltIn, readDefinedName, readPrintNames } from "./definedNames";
import { readStructureProtection } from "./structureProtection";
import { visibilityFromFile } from "./visibility";

/**
 * Reads the sheets in the order of their tabs, names, protection of the structure, calculation
 * mode, and which sheet is in front. Chart sheets are left out, but counted: names and the active
 * tab point to sheets by position.
 */
export function readWorkbook(reading: SheetReading, part: string, workbook: XmlElement): void {
  const { book } = reading;
  const tabs = workbook.child("sheets")?.all("sheet") ?? [];
  const sheets = tabs.map((tab) => readTab(reading, part, tab));
  if (!sheets.some((sheet) => sheet?.traits.visibility === "Visible")) {
    throw new XlsxError("badContent", "the workbook has no visible worksheet", part);
  }
  readNames(reading, part, workbook, sheets);
  book.become(readStructureProtection(workbook));
  const calculation = workbook.child("calcPr")?.attribute("calcMode");
  book.calculationModeOfFile = calculationFromFile(calculation);
  book.calculationMode = book.calculationModeOfFile;
  const active = sheets[workbook.child("bookViews", "workbookView")?.number("activeTab", 0) ?? 0];
  const isShown = active?.traits.visibility === "Visible";
  book.focus.activate(isShown ? active : firstVisible(sheets));
}

const firstVisible = (sheets: readonly (Sheet | null)[]): Sheet =>
  sheets.find((sheet) => sheet?.traits.visibility === "Visible") as Sheet;

function readTab(reading: SheetReading, part: string, tab: XmlElement): Sheet | null {
  const { file, book } = reading;
  const sheetPart = file.relatedById(part, tab.attribute("id"));
  const name = tab.attribute("name") ?? "";
  if (sheetPart === null) throw new XlsxError("missingPart", `no part for sheet ${name}`, part);
  if (!file.related(part, "worksheet").includes(sheetPart)) return null;
  const sheet = book.createSheet(name, tab.number("sheetId", 0));
  sheet.become({ visibility: visibilityFromFile(tab.attribute("state")) });
  book.placeSheet(sheet);
  readSheet(reading, sheetPart, sheet);
  return sheet;
}

function readNames(
  { book }: SheetReading,
  part: string,
  workbook: XmlElement,
  sheets: readonly (Sheet | null)[],
): void {
  const names = workbook.child("definedNames")?.all("definedName") ?? [];
  const scoped = (scope: number | null): XmlElement[] =>
    names.filter((name) => name.number("localSheetId", null) === scope);
  const own = (scope: number | null) =>
    scoped(scope)
      .filter((name) => !isBuiltIn(name))
      .map((name) => readDefinedName(name, part));
  book.become({ names: own(null) });
  sheets.forEach((sheet, scope) => {
    if (sheet === null) return;
    const pageLayout = { ...sheet.traits.pageLayout, ...readPrintNames(scoped(scope)) };
    sheet.become({ names: own(scope), pageLayout });
  });
}
