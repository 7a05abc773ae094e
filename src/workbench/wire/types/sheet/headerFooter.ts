import type { HeaderFooter } from "../../../book/pageLayout";
import type { Sheet } from "../../../book/sheet";
import { setSheetTraits } from "../../../change/setTraits";
import { boolean, oneOf, text } from "../../argument";
import { object } from "../../objects";
import type { Property } from "../../officeType";
import { child, officeType, property } from "../../officeType";
import type { Batch } from "../../batch";
import { performFor } from "../../scene";
import { joinSections, splitSections } from "./headerSections";

/** The headers and footers of one kind of page. */
export interface HeaderFooterTarget {
  readonly sheet: Sheet;
  readonly pages: "odd" | "even" | "first";
}

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

const change = ({ id, traits }: Sheet, patch: Partial<HeaderFooter>, { scene }: Batch): void => {
  const headerFooter = { ...traits.pageLayout.headerFooter, ...patch };
  const pageLayout = { ...traits.pageLayout, headerFooter };
  performFor(scene, setSheetTraits(id, { pageLayout }, "layout"));
};

const flag = (name: "alignWithMargins" | "scaleWithSheet"): Property<Sheet> =>
  property(
    ({ traits }) => traits.pageLayout.headerFooter[name],
    boolean,
    (sheet, on, batch) => change(sheet, { [name]: on }, batch),
  );

export const headerFooterGroup = officeType<Sheet>("HeaderFooterGroup", {
  members: {
    defaultForAllPages: child((sheet) => object("HeaderFooter", { sheet, pages: "odd" })),
    oddPages: child((sheet) => object("HeaderFooter", { sheet, pages: "odd" })),
    evenPages: child((sheet) => object("HeaderFooter", { sheet, pages: "even" })),
    firstPage: child((sheet) => object("HeaderFooter", { sheet, pages: "first" })),
    useSheetMargins: flag("alignWithMargins"),
    useSheetScale: flag("scaleWithSheet"),
    state: property(
      ({ traits }) => {
        const { differentFirst, differentOddEven } = traits.pageLayout.headerFooter;
        if (differentFirst) return differentOddEven ? "FirstOddAndEven" : "FirstAndDefault";
        return differentOddEven ? "OddAndEven" : "Default";
      },
      oneOf(STATES),
      (sheet, state, batch) =>
        change(
          sheet,
          {
            differentFirst: state.startsWith("First"),
            differentOddEven: state.endsWith("OddAndEven"),
          },
          batch,
        ),
    ),
  },
});

type Section = "left" | "center" | "right";

const section = (name: Section, end: "Header" | "Footer"): Property<HeaderFooterTarget> =>
  property(
    ({ sheet, pages }) =>
      splitSections(sheet.traits.pageLayout.headerFooter[`${pages}${end}`])[name],
    text,
    ({ sheet, pages }, given, batch) => {
      const before = splitSections(sheet.traits.pageLayout.headerFooter[`${pages}${end}`]);
      change(sheet, { [`${pages}${end}`]: joinSections({ ...before, [name]: given }) }, batch);
    },
  );

export const headerFooter = officeType<HeaderFooterTarget>("HeaderFooter", {
  members: {
    leftHeader: section("left", "Header"),
    centerHeader: section("center", "Header"),
    rightHeader: section("right", "Header"),
    leftFooter: section("left", "Footer"),
    centerFooter: section("center", "Footer"),
    rightFooter: section("right", "Footer"),
  },
});
