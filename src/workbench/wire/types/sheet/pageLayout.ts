import { isWholeColumns, isWholeRows } from "../../../book/area";
import type { Area } from "../../../book/grid";
import type { Margins, PageLayout } from "../../../book/pageLayout";
import type { Sheet } from "../../../book/sheet";
import { setSheetTraits } from "../../../change/setTraits";
import { areaOf, areasNamed } from "../../addresses";
import {
  boolean,
  either,
  integer,
  isText,
  number,
  objectOf,
  oneOf,
  record,
  recordOf,
  text,
} from "../../argument";
import type { Batch } from "../../batch";
import { object, range, rangeAreas } from "../../objects";
import type { Member, Property } from "../../officeType";
import { child, method, officeType, property } from "../../officeType";
import { AreasTarget } from "../../rangeTarget";
import { performFor } from "../../scene";
import { invalidArgument, itemNotFound } from "../../wireError";
import { wordsOf } from "../../values/words";
import { PAPER_SIZES } from "./paperSizes";
import { readZoom, writeZoom } from "./zoom";

const change = ({ id, traits }: Sheet, patch: Partial<PageLayout>, { scene }: Batch): void => {
  const pageLayout = { ...traits.pageLayout, ...patch };
  performFor(scene, setSheetTraits(id, { pageLayout }, "layout"));
};

const POINTS_PER_UNIT = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const POINTS_PER_INCH = 72;
const MARGINS = ["bottom", "footer", "header", "left", "right", "top"];

/** Margins are points here, inches in the workbook. */
const margin = (side: keyof Margins): Property<Sheet> =>
  property(
    ({ traits }) => traits.pageLayout.margins[side] * POINTS_PER_INCH,
    number,
    (sheet, points, batch) => {
      const margins = { ...sheet.traits.pageLayout.margins, [side]: points / POINTS_PER_INCH };
      change(sheet, { margins }, batch);
    },
  );

type Flag =
  | "blackAndWhite"
  | "centerHorizontally"
  | "centerVertically"
  | "draftMode"
  | "printGridlines"
  | "printHeadings";

const flag = (name: Flag): Property<Sheet> =>
  property(
    ({ traits }) => traits.pageLayout[name],
    boolean,
    (sheet, on, batch) => change(sheet, { [name]: on }, batch),
  );

const PRINTED_COMMENTS = { none: "NoComments", asDisplayed: "InPlace", atEnd: "EndSheet" } as const;
const PRINTED_ERRORS = {
  displayed: "AsDisplayed",
  blank: "Blank",
  dash: "Dash",
  NA: "NotAvailable",
} as const;
const PRINT_ORDERS = { downThenOver: "DownThenOver", overThenDown: "OverThenDown" } as const;

/** What the workbook has in the words of the file, in those of Office.js. */
const choice = <K extends "printComments" | "printErrors" | "printOrder">(
  name: K,
  words: Readonly<Record<PageLayout[K], string>>,
): Property<Sheet> =>
  property(
    ({ traits }) => words[traits.pageLayout[name]],
    oneOf(Object.values<string>(words)),
    (sheet, word, batch) => change(sheet, { [name]: wordsOf(words, word) }, batch),
  );

const place = either(isText, text, objectOf("Range"));

/** Rows or columns repeated on each page; whole ones only (truth W24). */
const titles = (
  name: "Rows" | "Columns",
  trait: "printTitleRows" | "printTitleColumns",
  isWhole: (area: Area) => boolean,
): Record<string, Member<Sheet>> => ({
  [`getPrintTitle${name}`]: method([], (sheet: Sheet) => {
    const area = sheet.traits.pageLayout[trait];
    if (area === null) throw itemNotFound();
    return range(sheet, area);
  }),
  [`getPrintTitle${name}OrNullObject`]: method([], (sheet: Sheet) => {
    const area = sheet.traits.pageLayout[trait];
    return area === null ? null : range(sheet, area);
  }),
  [`setPrintTitle${name}`]: method([place], (sheet: Sheet, [given], batch) => {
    const { area } = areaOf(sheet, given, batch);
    if (!isWhole(area)) throw invalidArgument(`Print titles are whole ${name.toLowerCase()}.`);
    change(sheet, { [trait]: area }, batch);
  }),
});

const areasGiven = (raw: unknown): AreasTarget | string | Area => {
  if (typeof raw === "string") return raw;
  const { target } = (raw ?? {}) as { target?: unknown };
  return target instanceof AreasTarget ? target : objectOf("Range")(raw).area;
};

function printAreas(sheet: Sheet, given: AreasTarget | string | Area, batch: Batch): Area[] {
  if (typeof given === "string") return areasNamed(sheet, given, batch);
  return given instanceof AreasTarget ? [...given.areas] : [given];
}

export const pageLayout = officeType<Sheet>("PageLayout", {
  members: {
    headersFooters: child((sheet) => object("HeaderFooterGroup", sheet)),
    orientation: property(
      ({ traits }) => (traits.pageLayout.orientation === "portrait" ? "Portrait" : "Landscape"),
      oneOf(["Portrait", "Landscape"] as const),
      (sheet, word, batch) =>
        change(sheet, { orientation: word === "Portrait" ? "portrait" : "landscape" }, batch),
    ),
    paperSize: property(
      ({ traits }) => PAPER_SIZES[traits.pageLayout.paperSize] ?? null,
      oneOf(Object.values(PAPER_SIZES)),
      (sheet, word, batch) => {
        const [code] = Object.entries(PAPER_SIZES).find(([, name]) => name === word) ?? ["9"];
        change(sheet, { paperSize: Number(code) }, batch);
      },
    ),
    /** Assigned whole (truth W23). */
    zoom: property(
      ({ traits }) => writeZoom(traits.pageLayout),
      record,
      (sheet, given, batch) => change(sheet, readZoom(given), batch),
    ),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    blackAndWhite: flag("blackAndWhite"),
    draftMode: flag("draftMode"),
    printComments: choice("printComments", PRINTED_COMMENTS),
    printErrors: choice("printErrors", PRINTED_ERRORS),
    printOrder: choice("printOrder", PRINT_ORDERS),
    /** `""` lets Excel choose. */
    firstPageNumber: property(
      ({ traits }) => traits.pageLayout.firstPageNumber ?? "",
      (raw) => (raw === "" ? null : integer(raw)),
      (sheet, firstPageNumber, batch) => change(sheet, { firstPageNumber }, batch),
    ),
    centerHorizontally: flag("centerHorizontally"),
    centerVertically: flag("centerVertically"),
    printGridlines: flag("printGridlines"),
    printHeadings: flag("printHeadings"),
    setPrintMargins: method(
      [
        oneOf(["Points", "Inches", "Centimeters"] as const),
        recordOf("PageLayoutMarginOptions", MARGINS),
      ],
      (sheet, [unit, given], batch) => {
        const inches = POINTS_PER_UNIT[unit] / POINTS_PER_INCH;
        const sides = Object.entries(given).filter(([, size]) => size !== null);
        const read = sides.map(([side, size]) => [side, number(size) * inches] as const);
        const margins = { ...sheet.traits.pageLayout.margins, ...Object.fromEntries(read) };
        change(sheet, { margins }, batch);
      },
    ),
    getPrintArea: method([], (sheet) => {
      const areas = sheet.traits.pageLayout.printAreas;
      if (areas.length === 0) throw itemNotFound();
      return rangeAreas(sheet, areas);
    }),
    getPrintAreaOrNullObject: method([], (sheet) => {
      const areas = sheet.traits.pageLayout.printAreas;
      return areas.length === 0 ? null : rangeAreas(sheet, areas);
    }),
    setPrintArea: method([areasGiven], (sheet, [given], batch) =>
      change(sheet, { printAreas: printAreas(sheet, given, batch) }, batch),
    ),
    ...titles("Rows", "printTitleRows", isWholeRows),
    ...titles("Columns", "printTitleColumns", isWholeColumns),
  },
});
