import type { ErrorCode } from "./scalar";

export type LocaleTag = "en-US" | "fr-FR";

/** How a workbook's user reads and types: Excel's regional options. */
export interface Locale {
  readonly tag: LocaleTag;
  readonly decimal: string;
  /** What groups thousands on display; fr-FR: U+202F. */
  readonly group: string;
  readonly listSeparator: string;
  /** The pattern that format id 14 is shown in (V30), in en-US codes. */
  readonly shortDate: string;
  readonly dayFirst: boolean;
  /** `[true, false]`. */
  readonly booleans: readonly [string, string];
  readonly errors: Readonly<Record<ErrorCode, string>>;
  /** `numberFormatLocal` of a cell without format. */
  readonly general: string;
}

const EN_US: Locale = {
  tag: "en-US",
  decimal: ".",
  group: ",",
  listSeparator: ",",
  shortDate: "m/d/yyyy",
  dayFirst: false,
  booleans: ["TRUE", "FALSE"],
  errors: {
    "#NULL!": "#NULL!",
    "#DIV/0!": "#DIV/0!",
    "#VALUE!": "#VALUE!",
    "#REF!": "#REF!",
    "#NAME?": "#NAME?",
    "#NUM!": "#NUM!",
    "#N/A": "#N/A",
    "#SPILL!": "#SPILL!",
    "#CALC!": "#CALC!",
  },
  general: "General",
};

const FR_FR: Locale = {
  tag: "fr-FR",
  decimal: ",",
  group: "\u202f",
  listSeparator: ";",
  shortDate: "dd/mm/yyyy",
  dayFirst: true,
  booleans: ["VRAI", "FAUX"],
  errors: {
    "#NULL!": "#NUL!",
    "#DIV/0!": "#DIV/0!",
    "#VALUE!": "#VALEUR!",
    "#REF!": "#REF!",
    "#NAME?": "#NOM?",
    "#NUM!": "#NOMBRE!",
    "#N/A": "#N/A",
    "#SPILL!": "#PROPAGATION!",
    "#CALC!": "#CALC!",
  },
  general: "Standard",
};

const LOCALES: Readonly<Record<LocaleTag, Locale>> = { "en-US": EN_US, "fr-FR": FR_FR };

export const localeOf = (tag: LocaleTag): Locale => LOCALES[tag];
