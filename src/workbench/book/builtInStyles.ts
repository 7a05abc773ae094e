import type { Includes, NamedStyle } from "./namedStyle";
import { ALL_INCLUDED } from "./namedStyle";
import type { Border, BorderStyle, Borders, Style, StylePatch } from "./style";
import { DEFAULT_STYLE } from "./style";
import { tinted, tintOf } from "./tint";

const NONE: Includes = {
  number: false,
  font: false,
  alignment: false,
  border: false,
  patterns: false,
  protection: false,
};

/** Name of Office.js, name and number in files, and what differs from the default style. */
type Entry = readonly [name: string, nameInFile: string, id: number, patch: StylePatch];

const line = (style: BorderStyle, color: string): Border => ({ style, color });

const box = (style: BorderStyle, color: string): Partial<Borders> => ({
  left: line(style, color),
  right: line(style, color),
  top: line(style, color),
  bottom: line(style, color),
});

const under = (style: BorderStyle, color: string): Partial<Borders> => ({
  bottom: line(style, color),
});

/** The colours of the Office theme of 2013 to 2022. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;
const [ACCENT] = ACCENTS;
const DARK = "#44546A";

const heading = (size: number, borders: Partial<Borders>): StylePatch => ({
  font: { bold: true, size, color: DARK },
  borders,
});

const OWN: readonly Entry[] = [
  ["Comma", "Comma", 3, { numberFormat: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)' }],
  [
    "Currency",
    "Currency",
    4,
    { numberFormat: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)' },
  ],
  ["Percent", "Percent", 5, { numberFormat: "0%" }],
  ["WholeComma", "Comma [0]", 6, { numberFormat: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)' }],
  [
    "WholeDollar",
    "Currency [0]",
    7,
    { numberFormat: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)' },
  ],
  ["Hlink", "Hyperlink", 8, { font: { color: "#0563C1", underline: "single" } }],
  ["HlinkTrav", "Followed Hyperlink", 9, { font: { color: "#954F72", underline: "single" } }],
  ["Note", "Note", 10, { fill: "#FFFFCC", borders: box("thin", "#B2B2B2") }],
  ["WarningText", "Warning Text", 11, { font: { color: "#FF0000" } }],
  ["SheetTitle", "Title", 15, { font: { name: "Calibri Light", size: 18, color: DARK } }],
  ["Heading1", "Heading 1", 16, heading(15, under("thick", ACCENT))],
  ["Heading2", "Heading 2", 17, heading(13, under("thick", tinted(ACCENT, 0.5)))],
  ["Heading3", "Heading 3", 18, heading(11, under("medium", tinted(ACCENT, 0.4)))],
  ["Heading4", "Heading 4", 19, heading(11, {})],
  [
    ...(["Input", "Input", 20] as const),
    { fill: "#FFCC99", font: { color: "#3F3F76" }, borders: box("thin", "#7F7F7F") },
  ],
  [
    ...(["Output", "Output", 21] as const),
    { fill: "#F2F2F2", font: { bold: true, color: "#3F3F3F" }, borders: box("thin", "#3F3F3F") },
  ],
  [
    ...(["Calculation", "Calculation", 22] as const),
    { fill: "#F2F2F2", font: { bold: true, color: "#FA7D00" }, borders: box("thin", "#7F7F7F") },
  ],
  [
    ...(["CheckCell", "Check Cell", 23] as const),
    { fill: "#A5A5A5", font: { bold: true, color: "#FFFFFF" }, borders: box("double", "#3F3F3F") },
  ],
  [
    ...(["LinkedCell", "Linked Cell", 24] as const),
    { font: { color: "#FA7D00" }, borders: under("double", "#FF8001") },
  ],
  [
    ...(["Total", "Total", 25] as const),
    { font: { bold: true }, borders: { top: line("thin", ACCENT), ...under("double", ACCENT) } },
  ],
  ["Good", "Good", 26, { fill: "#C6EFCE", font: { color: "#006100" } }],
  ["Bad", "Bad", 27, { fill: "#FFC7CE", font: { color: "#9C0006" } }],
  ["Neutral", "Neutral", 28, { fill: "#FFEB9C", font: { color: "#9C5700" } }],
  ["ExplanatoryText", "Explanatory Text", 53, { font: { italic: true, color: "#7F7F7F" } }],
];

const FIRST_ACCENT = 29;
const SHADES = [20, 40, 60] as const;
const WHITE = "#FFFFFF";

/** An accent and its three lighter shades, numbered one after the other. */
function accentEntries(base: string, index: number): Entry[] {
  const name = `Accent${index + 1}`;
  const first = FIRST_ACCENT + index * (SHADES.length + 1);
  const shades = SHADES.map((share, i): Entry => {
    const amount = 1 - share / 100;
    const fill = { fill: tinted(base, amount), fillTint: tintOf(base, amount) };
    const font = share === 60 ? { font: { color: WHITE } } : {};
    return [`${name}_${share}`, `${share}% - ${name}`, first + 1 + i, { ...fill, ...font }];
  });
  return [[name, name, first, { fill: base, font: { color: WHITE } }], ...shades];
}

/** A style of Excel's own speaks only of what it changes. */
function includesOf({ numberFormat, font, borders, fill }: StylePatch): Includes {
  return {
    ...NONE,
    number: numberFormat !== undefined,
    font: font !== undefined,
    border: borders !== undefined,
    patterns: fill !== undefined,
  };
}

const madeOf = ([name, nameInFile, builtInId, patch]: Entry): NamedStyle => ({
  ...{ name, nameInFile, builtInId, includes: includesOf(patch) },
  look: lookOf(name, patch),
});

const lookOf = (named: string, patch: StylePatch): Style => ({
  ...DEFAULT_STYLE,
  ...patch,
  named,
  font: { ...DEFAULT_STYLE.font, ...patch.font },
  borders: { ...DEFAULT_STYLE.borders, ...patch.borders },
});

/** The cell styles that every workbook of Excel offers. */
export const BUILT_IN_STYLES: readonly NamedStyle[] = [
  {
    ...{ name: "Normal", nameInFile: "Normal", builtInId: 0 },
    ...{ look: DEFAULT_STYLE, includes: ALL_INCLUDED },
  },
  ...OWN.map(madeOf),
  ...ACCENTS.flatMap(accentEntries).map(madeOf),
];
