/** A style of the table; 0 is the default style. */
export type StyleId = number;

export interface Font {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  /** `#RRGGBB`. */
  readonly color: string;
}

export type BorderStyle =
  | "thin"
  | "medium"
  | "thick"
  | "hair"
  | "dashed"
  | "dotted"
  | "double"
  | "mediumDashed"
  | "dashDot"
  | "mediumDashDot"
  | "dashDotDot"
  | "mediumDashDotDot"
  | "slantDashDot";

export interface Border {
  readonly style: BorderStyle;
  /** `#RRGGBB`. */
  readonly color: string;
}

export interface Borders {
  readonly left: Border | null;
  readonly right: Border | null;
  readonly top: Border | null;
  readonly bottom: Border | null;
  readonly diagonalUp: Border | null;
  readonly diagonalDown: Border | null;
}

export type HorizontalAlignment =
  "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";

export type VerticalAlignment = "top" | "center" | "bottom" | "justify" | "distributed";

/** How a cell looks and whether protection covers it. Colours are resolved: no theme. */
export interface Style {
  /** In en-US codes in every locale (V29); `m/d/yyyy` is the short date of the system (V30). */
  readonly numberFormat: string;
  readonly font: Font;
  /** `#RRGGBB`, or `null` for no fill. */
  readonly fill: string | null;
  readonly borders: Borders;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indent: number;
  /** Degrees, -90 … 90; 255 is stacked text, as in the file. */
  readonly rotation: number;
  readonly locked: boolean;
  readonly hidden: boolean;
}

export const GENERAL = "General";
export const TEXT_FORMAT = "@";

/** Format id 14 as the API spells it (office-js issue 229). */
export const SHORT_DATE = "m/d/yyyy";

export const DEFAULT_STYLE: Style = {
  numberFormat: GENERAL,
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: false,
    strikethrough: false,
    color: "#000000",
  },
  fill: null,
  borders: {
    left: null,
    right: null,
    top: null,
    bottom: null,
    diagonalUp: null,
    diagonalDown: null,
  },
  horizontal: "general",
  vertical: "bottom",
  wrapText: false,
  shrinkToFit: false,
  indent: 0,
  rotation: 0,
  locked: true,
  hidden: false,
};

/** A change of some traits of a style; fonts and borders may be given in part. */
export type StylePatch = Partial<Omit<Style, "font" | "borders">> & {
  readonly font?: Partial<Font>;
  readonly borders?: Partial<Borders>;
};
