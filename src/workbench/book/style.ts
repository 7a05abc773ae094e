import type { Tint } from "./tint";

/** A style of the table; 0 is the default style. */
export type StyleId = number;

export interface Font {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: Underline;
  readonly strikethrough: boolean;
  readonly script: Script;
  /** `#RRGGBB`, as it is seen. */
  readonly color: string;
  /** What the colour was made of; a colour given alone has none. */
  readonly tint: Tint | null;
}

/** In the words of files; the accounting ones run under the whole width of the cell. */
export type Underline = "none" | "single" | "double" | "singleAccounting" | "doubleAccounting";

export type Script = "baseline" | "superscript" | "subscript";

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
  /** `#RRGGBB`, as it is seen. */
  readonly color: string;
  readonly tint?: Tint;
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

/** What a fill draws over its background, in the words of files. */
export type Hatch =
  | "darkGray"
  | "mediumGray"
  | "lightGray"
  | "gray125"
  | "gray0625"
  | "darkHorizontal"
  | "darkVertical"
  | "darkDown"
  | "darkUp"
  | "darkGrid"
  | "darkTrellis"
  | "lightHorizontal"
  | "lightVertical"
  | "lightDown"
  | "lightUp"
  | "lightGrid"
  | "lightTrellis";

/** A fill that runs from one colour to another; the API can only clear it. */
export interface Gradient {
  readonly kind: "linear" | "path";
  /** Degrees, of a linear one. */
  readonly degree: number;
  /** Where the innermost colour begins, as shares of the cell: left, right, top, bottom. */
  readonly inside: readonly [number, number, number, number];
  readonly stops: readonly { readonly position: number; readonly color: string }[];
}

export type ReadingOrder = "context" | "leftToRight" | "rightToLeft";

export type VerticalAlignment = "top" | "center" | "bottom" | "justify" | "distributed";

/** How a cell looks and whether protection covers it. Colours are resolved: no theme. */
export interface Style {
  /** The cell style it came from; the rest may differ from it since. */
  readonly named: string;
  /** In en-US codes in every locale (V29); `m/d/yyyy` is the short date of the system (V30). */
  readonly numberFormat: string;
  readonly font: Font;
  /** The background as it is seen: `#RRGGBB`, or `null` for none. */
  readonly fill: string | null;
  readonly fillTint: Tint | null;
  readonly hatch: Hatch | null;
  /** The lines of the hatch; `null` is automatic. */
  readonly patternColor: string | null;
  readonly patternTint: Tint | null;
  /** In place of background and hatch. */
  readonly gradient: Gradient | null;
  readonly borders: Borders;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indent: number;
  readonly readingOrder: ReadingOrder;
  /** Distributed text keeps a space at both ends, its last line too. */
  readonly autoIndent: boolean;
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
  named: "Normal",
  numberFormat: GENERAL,
  font: {
    name: "Calibri",
    size: 11,
    bold: false,
    italic: false,
    underline: "none",
    strikethrough: false,
    script: "baseline",
    color: "#000000",
    tint: null,
  },
  fill: null,
  fillTint: null,
  hatch: null,
  patternColor: null,
  patternTint: null,
  gradient: null,
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
  readingOrder: "context",
  autoIndent: false,
  rotation: 0,
  locked: true,
  hidden: false,
};

/** A change of some traits of a style; fonts and borders may be given in part. */
export type StylePatch = Partial<Omit<Style, "font" | "borders">> & {
  readonly font?: Partial<Font>;
  readonly borders?: Partial<Borders>;
};
