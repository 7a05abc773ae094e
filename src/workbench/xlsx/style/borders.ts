import type { ConditionalLook } from "../../book/conditionalFormat";
import type { Border, Borders, BorderStyle } from "../../book/style";
import { element, NOTHING, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";
import { colourElement, type Palette } from "./colours";

type BordersLook = NonNullable<ConditionalLook["borders"]>;

const STYLES: ReadonlySet<string> = new Set<BorderStyle>([
  "thin",
  "medium",
  "thick",
  "hair",
  "dashed",
  "dotted",
  "double",
  "mediumDashed",
  "dashDot",
  "mediumDashDot",
  "dashDotDot",
  "mediumDashDotDot",
  "slantDashDot",
]);

const isBorderStyle = (style: string): style is BorderStyle => STYLES.has(style);

function readBorder(border: XmlElement | undefined, palette: Palette): Border | null {
  const style = border?.attribute("style") ?? "none";
  if (!isBorderStyle(style)) return null;
  const { colour, tint } = palette.tintedColour(border?.child("color"));
  const color = colour ?? "#000000";
  return tint === null ? { style, color } : { style, color, tint };
}

export function readBorders(borders: XmlElement, palette: Palette): Borders {
  // Files of right-to-left tools say `start` and `end`.
  const side = (name: string, other = name): Border | null =>
    readBorder(borders.child(name) ?? borders.child(other), palette);
  return {
    left: side("left", "start"),
    right: side("right", "end"),
    top: side("top"),
    bottom: side("bottom"),
    diagonalUp: borders.flag("diagonalUp") ? side("diagonal") : null,
    diagonalDown: borders.flag("diagonalDown") ? side("diagonal") : null,
  };
}

export function readBordersLook(borders: XmlElement, palette: Palette): BordersLook {
  const { left, right, top, bottom } = readBorders(borders, palette);
  return {
    ...(left && { left }),
    ...(right && { right }),
    ...(top && { top }),
    ...(bottom && { bottom }),
  };
}

const sideElement = (name: string, border: Border | null | undefined): Markup =>
  border
    ? element(name, { style: border.style }, colourElement("color", border.color, border.tint))
    : element(name);

export const bordersElement = (borders: Borders): Markup =>
  element(
    "border",
    { diagonalUp: borders.diagonalUp !== null, diagonalDown: borders.diagonalDown !== null },
    sideElement("left", borders.left),
    sideElement("right", borders.right),
    sideElement("top", borders.top),
    sideElement("bottom", borders.bottom),
    sideElement("diagonal", borders.diagonalUp ?? borders.diagonalDown),
  );

export const bordersLookElement = (look: BordersLook): Markup =>
  element(
    "border",
    {},
    ...(["left", "right", "top", "bottom"] as const).map((side) =>
      look[side] === undefined ? NOTHING : sideElement(side, look[side]),
    ),
  );
