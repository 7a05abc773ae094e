import type { HorizontalAlignment, ReadingOrder, Style, VerticalAlignment } from "../../book/style";
import { DEFAULT_STYLE } from "../../book/style";
import { element, NOTHING, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";

type Aligned = Pick<
  Style,
  | "horizontal"
  | "vertical"
  | "wrapText"
  | "shrinkToFit"
  | "indent"
  | "rotation"
  | "readingOrder"
  | "autoIndent"
>;

const HORIZONTAL: ReadonlySet<string> = new Set<HorizontalAlignment>([
  "general",
  "left",
  "center",
  "right",
  "fill",
  "justify",
  "centerContinuous",
  "distributed",
]);
const VERTICAL: ReadonlySet<string> = new Set<VerticalAlignment>([
  "top",
  "center",
  "bottom",
  "justify",
  "distributed",
]);

const isHorizontal = (word: string): word is HorizontalAlignment => HORIZONTAL.has(word);
const isVertical = (word: string): word is VerticalAlignment => VERTICAL.has(word);

/** By their numbers in files. */
const READING_ORDERS: readonly ReadingOrder[] = ["context", "leftToRight", "rightToLeft"];

/** Text stacked upright. */
const STACKED = 255;

/** Files count 0 to 90 upwards, then 91 to 180 downwards; the model -90 to 90. */
const fromFileRotation = (rotation: number): number =>
  rotation > 90 && rotation <= 180 ? 90 - rotation : rotation;

const toFileRotation = (rotation: number): number =>
  rotation < 0 && rotation !== STACKED ? 90 - rotation : rotation;

export const readAlignment = (alignment: XmlElement | undefined): Aligned => ({
  ...readPlace(alignment),
  wrapText: alignment?.flag("wrapText") ?? false,
  shrinkToFit: alignment?.flag("shrinkToFit") ?? false,
  indent: alignment?.number("indent", 0) ?? 0,
  readingOrder: READING_ORDERS[alignment?.number("readingOrder", 0) ?? 0] ?? "context",
  autoIndent: alignment?.flag("justifyLastLine") ?? false,
  rotation: fromFileRotation(alignment?.number("textRotation", 0) ?? 0),
});

function readPlace(alignment: XmlElement | undefined): Pick<Style, "horizontal" | "vertical"> {
  const horizontal = alignment?.attribute("horizontal") ?? "";
  const vertical = alignment?.attribute("vertical") ?? "";
  return {
    horizontal: isHorizontal(horizontal) ? horizontal : DEFAULT_STYLE.horizontal,
    vertical: isVertical(vertical) ? vertical : DEFAULT_STYLE.vertical,
  };
}

const unless = <T>(value: T, usual: T): T | undefined => (value === usual ? undefined : value);

export function alignmentElement(style: Style): Markup {
  const attributes = {
    horizontal: unless(style.horizontal, DEFAULT_STYLE.horizontal),
    vertical: unless(style.vertical, DEFAULT_STYLE.vertical),
    textRotation: unless(toFileRotation(style.rotation), 0),
    wrapText: unless(style.wrapText, false),
    indent: unless(style.indent, 0),
    justifyLastLine: unless(style.autoIndent, false),
    shrinkToFit: unless(style.shrinkToFit, false),
    readingOrder: unless(READING_ORDERS.indexOf(style.readingOrder), 0),
  };
  const isUsual = Object.values(attributes).every((value) => value === undefined);
  return isUsual ? NOTHING : element("alignment", attributes);
}
