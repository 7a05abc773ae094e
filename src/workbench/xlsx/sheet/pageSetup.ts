import type { HeaderFooter, Margins, PageLayout } from "../../book/pageLayout";
import { DEFAULT_PAGE_LAYOUT } from "../../book/pageLayout";
import { element, NOTHING, text, together, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";

/** All of a page layout but print areas and titles, which are names of the workbook. */
type PageSetup = Omit<PageLayout, "printAreas" | "printTitleRows" | "printTitleColumns">;

export const readPageSetup = (worksheet: XmlElement): PageSetup => ({
  ...readPaper(worksheet.child("pageSetup")),
  ...readPrintOptions(worksheet.child("printOptions")),
  fitTo: readFit(worksheet),
  margins: readMargins(worksheet.child("pageMargins")),
  headerFooter: readHeaderFooter(worksheet.child("headerFooter")),
});

const readPaper = (setup: XmlElement | undefined) =>
  ({
    orientation: setup?.attribute("orientation") === "landscape" ? "landscape" : "portrait",
    paperSize: setup?.number("paperSize", null) ?? DEFAULT_PAGE_LAYOUT.paperSize,
    scale: setup?.number("scale", null) ?? DEFAULT_PAGE_LAYOUT.scale,
    blackAndWhite: setup?.flag("blackAndWhite") ?? false,
    draftMode: setup?.flag("draft") ?? false,
    printComments: wordOf(setup, "cellComments", ["none", "asDisplayed", "atEnd"]),
    printErrors: wordOf(setup, "errors", ["displayed", "blank", "dash", "NA"]),
    printOrder: wordOf(setup, "pageOrder", ["downThenOver", "overThenDown"]),
    firstPageNumber: setup?.flag("useFirstPageNumber")
      ? setup.number("firstPageNumber", null)
      : null,
  }) as const;

/** One of the words that the format has for an attribute; the first is meant when it is absent. */
const wordOf = <const W extends readonly [string, ...string[]]>(
  setup: XmlElement | undefined,
  name: string,
  words: W,
): W[number] => words.find((word) => word === setup?.attribute(name)) ?? words[0];

const readPrintOptions = (options: XmlElement | undefined) => ({
  centerHorizontally: options?.flag("horizontalCentered") ?? false,
  centerVertically: options?.flag("verticalCentered") ?? false,
  printGridlines: options?.flag("gridLines") ?? false,
  printHeadings: options?.flag("headings") ?? false,
});

/** The pages count only when the sheet says that it is fitted. */
function readFit(worksheet: XmlElement): PageSetup["fitTo"] {
  if (worksheet.child("sheetPr", "pageSetUpPr")?.flag("fitToPage") !== true) return null;
  const setup = worksheet.child("pageSetup");
  return {
    width: setup?.number("fitToWidth", null) ?? 1,
    height: setup?.number("fitToHeight", null) ?? 1,
  };
}

function readMargins(element: XmlElement | undefined): Margins {
  const usual = DEFAULT_PAGE_LAYOUT.margins;
  const margin = (name: keyof Margins) => element?.number(name, null) ?? usual[name];
  return {
    left: margin("left"),
    right: margin("right"),
    top: margin("top"),
    bottom: margin("bottom"),
    header: margin("header"),
    footer: margin("footer"),
  };
}

const LINES = [
  "oddHeader",
  "oddFooter",
  "evenHeader",
  "evenFooter",
  "firstHeader",
  "firstFooter",
] as const;

function readHeaderFooter(element: XmlElement | undefined): HeaderFooter {
  const lines = Object.fromEntries(LINES.map((name) => [name, element?.child(name)?.text ?? ""]));
  return {
    ...(lines as Record<(typeof LINES)[number], string>),
    differentFirst: element?.flag("differentFirst") ?? false,
    differentOddEven: element?.flag("differentOddEven") ?? false,
    scaleWithSheet: element?.flag("scaleWithDoc", true) ?? true,
    alignWithMargins: element?.flag("alignWithMargins", true) ?? true,
  };
}

const unlessUsual = <K extends keyof PageLayout>(layout: PageLayout, name: K) =>
  layout[name] === DEFAULT_PAGE_LAYOUT[name] ? undefined : layout[name];

/** `printOptions`, `pageMargins`, `pageSetup`, `headerFooter`, in the order of the format. */
export const pageSetupElements = (layout: PageLayout): Markup =>
  together(
    printOptions(layout),
    element("pageMargins", { ...layout.margins }),
    element("pageSetup", {
      paperSize: layout.paperSize,
      scale: layout.scale === DEFAULT_PAGE_LAYOUT.scale ? undefined : layout.scale,
      fitToWidth: layout.fitTo?.width,
      fitToHeight: layout.fitTo?.height,
      pageOrder: unlessUsual(layout, "printOrder"),
      orientation: layout.orientation,
      blackAndWhite: layout.blackAndWhite,
      draft: layout.draftMode,
      cellComments: unlessUsual(layout, "printComments"),
      errors: unlessUsual(layout, "printErrors"),
      useFirstPageNumber: layout.firstPageNumber !== null,
      firstPageNumber: layout.firstPageNumber ?? undefined,
    }),
    headerFooter(layout.headerFooter),
  );

function printOptions(layout: PageLayout): Markup {
  const attributes = {
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    headings: layout.printHeadings,
    gridLines: layout.printGridlines,
  };
  return Object.values(attributes).some(Boolean) ? element("printOptions", attributes) : NOTHING;
}

function headerFooter(layout: HeaderFooter): Markup {
  const { differentFirst, differentOddEven, scaleWithSheet, alignWithMargins } = layout;
  const off = {
    scaleWithDoc: scaleWithSheet ? undefined : 0,
    alignWithMargins: alignWithMargins ? undefined : 0,
  };
  const isUsual = !differentFirst && !differentOddEven && scaleWithSheet && alignWithMargins;
  const lines = LINES.filter((name) => layout[name] !== "");
  if (lines.length === 0 && isUsual) return NOTHING;
  const children = lines.map((name) => element(name, {}, text(layout[name])));
  return element("headerFooter", { differentOddEven, differentFirst, ...off }, ...children);
}
