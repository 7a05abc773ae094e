import type { Area } from "./grid";

/** Margins in inches, as the file writes them. */
export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

export interface HeaderFooter {
  readonly oddHeader: string;
  readonly oddFooter: string;
  readonly evenHeader: string;
  readonly evenFooter: string;
  readonly firstHeader: string;
  readonly firstFooter: string;
  readonly differentFirst: boolean;
  readonly differentOddEven: boolean;
  /** Shrunk and enlarged with the sheet. */
  readonly scaleWithSheet: boolean;
  readonly alignWithMargins: boolean;
}

export interface PageLayout {
  readonly orientation: "portrait" | "landscape";
  /** `paperSize` of the file: 9 is A4. */
  readonly paperSize: number;
  /** Percent, when the page is not fitted. */
  readonly scale: number;
  /** Pages wide and tall; 0 is automatic; `null` when the page is not fitted (W23). */
  readonly fitTo: { readonly width: number; readonly height: number } | null;
  readonly margins: Margins;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  /** In the words of the file (`cellComments`, `errors`, `pageOrder`). */
  readonly printComments: "none" | "asDisplayed" | "atEnd";
  readonly printErrors: "displayed" | "blank" | "dash" | "NA";
  readonly printOrder: "downThenOver" | "overThenDown";
  /** `null` when Excel chooses. */
  readonly firstPageNumber: number | null;
  readonly headerFooter: HeaderFooter;
  /** Whole rows only (W24). */
  readonly printTitleRows: Area | null;
  /** Whole columns only (W24). */
  readonly printTitleColumns: Area | null;
  readonly printAreas: readonly Area[];
}

export const DEFAULT_PAGE_LAYOUT: PageLayout = {
  orientation: "portrait",
  paperSize: 9,
  scale: 100,
  fitTo: null,
  margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  draftMode: false,
  printComments: "none",
  printErrors: "displayed",
  printOrder: "downThenOver",
  firstPageNumber: null,
  headerFooter: {
    oddHeader: "",
    oddFooter: "",
    evenHeader: "",
    evenFooter: "",
    firstHeader: "",
    firstFooter: "",
    differentFirst: false,
    differentOddEven: false,
    scaleWithSheet: true,
    alignWithMargins: true,
  },
  printTitleRows: null,
  printTitleColumns: null,
  printAreas: [],
};
