import { areaAddress, parseArea, quotedSheetName, splitSheetAddress } from "../../book/address";
import { isWholeColumns, isWholeRows } from "../../book/area";
import type { Area } from "../../book/grid";
import type { PageLayout } from "../../book/pageLayout";
import type { DefinedName, SheetTraits } from "../../book/sheetTraits";
import { element, text, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";
import { AT_A1, formulaFromFile, formulaToFile } from "../formula/fileFormula";

/** Names that Excel gives itself; only those of printing are read, the filter's is written anew. */
const BUILT_IN = "_xlnm.";
const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
const FILTER = "_xlnm._FilterDatabase";

export const isBuiltIn = (name: XmlElement): boolean =>
  (name.attribute("name") ?? "").toLowerCase().startsWith(BUILT_IN);

export const readDefinedName = (name: XmlElement, part: string): DefinedName => ({
  name: name.attribute("name") ?? "",
  formula: formulaFromFile(name.text, AT_A1, part),
  comment: name.attribute("comment") ?? "",
  visible: !name.flag("hidden"),
});

/** What the built-in names of a sheet say of its printing. */
export function readPrintNames(names: readonly XmlElement[]): Partial<PageLayout> {
  const areasOf = (wanted: string): Area[] => {
    const name = names.find((each) => each.attribute("name") === wanted);
    return name === undefined ? [] : areasIn(name.text);
  };
  const titles = areasOf(PRINT_TITLES);
  return {
    printAreas: areasOf(PRINT_AREA),
    printTitleRows: titles.find(isWholeRows) ?? null,
    printTitleColumns: titles.find(isWholeColumns) ?? null,
  };
}

/** `'My, sheet'!$A$1:$B$2,'My, sheet'!$D:$D` */
const areasIn = (references: string): Area[] =>
  (references.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).flatMap(
    (reference) => parseArea(splitSheetAddress(reference).rest) ?? [],
  );

/** @param scope position of the sheet that the name belongs to, `null` for the workbook */
export const definedNameElement = (name: DefinedName, scope: number | null): Markup =>
  element(
    "definedName",
    {
      name: name.name,
      comment: name.comment === "" ? undefined : name.comment,
      localSheetId: scope ?? undefined,
      hidden: !name.visible,
    },
    text(formulaToFile(name.formula, AT_A1)),
  );

/** The built-in names of a sheet: print areas, print titles, and its filter, which is hidden. */
export function builtInNameElements(sheet: SheetTraits, scope: number): Markup[] {
  const { printAreas, printTitleRows, printTitleColumns } = sheet.pageLayout;
  const titles = [printTitleColumns, printTitleRows].filter((area) => area !== null);
  const builtIn = (name: string, areas: readonly Area[], hidden = false): Markup[] => {
    const address = (area: Area) => `${quotedSheetName(sheet.name)}!${areaAddress(area, true)}`;
    const references = text(areas.map(address).join(","));
    const attributes = { name, localSheetId: scope, hidden };
    return areas.length === 0 ? [] : [element("definedName", attributes, references)];
  };
  return [
    ...builtIn(FILTER, sheet.autoFilter === null ? [] : [sheet.autoFilter.area], true),
    ...builtIn(PRINT_AREA, printAreas),
    ...builtIn(PRINT_TITLES, titles),
  ];
}
