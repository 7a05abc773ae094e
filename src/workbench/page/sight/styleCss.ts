import type { ConditionalLook } from "../../book/conditionalFormat";
import { backgroundImage } from "./backgroundCss";
import type { Border, BorderStyle, Style, Underline } from "../../book/style";

/** Which side a cell's text leans to where its style leaves it to its value. */
export type Lean = "left" | "center" | "right";

/** CSS of a cell's box and of its text. */
export interface CellCss {
  readonly box: string;
  readonly ink: string;
}

/** The two lines a cell draws: those on its right and below; its neighbours draw the others. */
export interface Edges {
  readonly right: Border | null;
  readonly bottom: Border | null;
}

const LINES: Readonly<Record<BorderStyle, string>> = {
  hair: "1px dotted",
  thin: "1px solid",
  medium: "2px solid",
  thick: "3px solid",
  dashed: "1px dashed",
  dotted: "1px dotted",
  double: "3px double",
  mediumDashed: "2px dashed",
  dashDot: "1px dashed",
  mediumDashDot: "2px dashed",
  dashDotDot: "1px dotted",
  mediumDashDotDot: "2px dotted",
  slantDashDot: "2px dashed",
};

/** Points to CSS pixels. */
const PIXELS_A_POINT = 4 / 3;
/** One step of indent is three characters wide (Excel's own alignment dialog). */
const INDENT_PIXELS = 9;

/** How a style is drawn, with what conditional formats add to it. */
export function cellCss(style: Style, added: ConditionalLook, edges: Edges, lean: Lean): CellCss {
  return { box: boxCss(style, added, edges, lean), ink: inkCss(style, added, lean) };
}

function boxCss(style: Style, added: ConditionalLook, edges: Edges, lean: Lean): string {
  const fill = added.fill ?? style.fill;
  const indent = 3 + style.indent * INDENT_PIXELS;
  return [
    added.fill === undefined ? backgroundImage(style) : "",
    fill === null ? "" : `background-color:${fill};border-color:${fill};`,
    edges.right === null ? "" : `border-right:${line(edges.right)};`,
    edges.bottom === null ? "" : `border-bottom:${line(edges.bottom)};`,
    insetLines(added),
    `align-items:${VERTICAL[style.vertical]};`,
    style.indent === 0 ? "" : `padding-${lean === "right" ? "right" : "left"}:${indent}px;`,
    style.wrapText ? "white-space:pre-wrap;overflow-wrap:anywhere;" : "",
  ].join("");
}

/**
 * The left and top lines that a conditional format adds: drawn inside the cell, because what its
 * neighbours draw does not depend on it.
 */
function insetLines({ borders }: ConditionalLook): string {
  const left = borders?.left === undefined ? [] : [`inset 1px 0 ${borders.left.color}`];
  const top = borders?.top === undefined ? [] : [`inset 0 1px ${borders.top.color}`];
  const lines = [...left, ...top];
  return lines.length === 0 ? "" : `box-shadow:${lines.join(",")};`;
}

const VERTICAL = {
  top: "flex-start",
  center: "center",
  bottom: "flex-end",
  justify: "stretch",
  distributed: "center",
} as const;

function inkCss(style: Style, added: ConditionalLook, lean: Lean): string {
  const font = { ...style.font, ...added.font };
  const lines = [
    font.underline === "none" ? "" : underlineCss(font.underline),
    font.strikethrough ? "line-through" : "",
  ];
  const decoration = lines.filter((name) => name !== "").join(" ");
  return [
    `text-align:${lean};`,
    font.name === "Calibri" ? "" : `font-family:${JSON.stringify(font.name)},sans-serif;`,
    font.size === 11 ? "" : `font-size:${font.size * PIXELS_A_POINT}px;`,
    font.bold ? "font-weight:700;" : "",
    font.italic ? "font-style:italic;" : "",
    font.color === "#000000" ? "" : `color:${font.color};`,
    font.script === "baseline" ? "" : SCRIPTS[font.script],
    decoration === "" ? "" : `text-decoration:${decoration};`,
  ].join("");
}

const underlineCss = (underline: Underline): string =>
  underline.startsWith("double") ? "underline double" : "underline";

/** Small enough for the line to keep its height. */
const SCRIPTS = {
  superscript: "vertical-align:super;font-size:70%;",
  subscript: "vertical-align:sub;font-size:70%;",
} as const;

const line = ({ style, color }: Border): string => `${LINES[style]} ${color}`;
