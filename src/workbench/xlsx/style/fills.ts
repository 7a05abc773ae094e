import { element, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";
import type { Hatch, Style } from "../../book/style";
import type { Tint } from "../../book/tint";
import { colourElement, type Palette } from "./colours";
import { gradientElement, readGradient } from "./gradients";

/** What a style says of its fill. */
export type Fill = Pick<
  Style,
  "fill" | "fillTint" | "hatch" | "patternColor" | "patternTint" | "gradient"
>;

export const PLAIN_FILL: Fill = {
  fill: null,
  fillTint: null,
  hatch: null,
  patternColor: null,
  patternTint: null,
  gradient: null,
};

/** A solid fill writes its colour in front, a hatched one its background behind. */
export function readFill(fill: XmlElement, palette: Palette): Fill {
  const gradient = fill.child("gradientFill");
  if (gradient !== undefined) return { ...PLAIN_FILL, gradient: readGradient(gradient, palette) };
  const pattern = fill.child("patternFill");
  const type = pattern?.attribute("patternType") ?? "none";
  if (pattern === undefined || type === "none") return PLAIN_FILL;
  const front = palette.tintedColour(pattern.child("fgColor"));
  const back = palette.tintedColour(pattern.child("bgColor"));
  if (!isHatch(type)) return { ...PLAIN_FILL, fill: front.colour, fillTint: front.tint };
  return {
    ...{ fill: back.colour, fillTint: back.tint, hatch: type, gradient: null },
    ...{ patternColor: front.colour, patternTint: front.tint },
  };
}

const HATCHES: ReadonlySet<string> = new Set<Hatch>([
  "darkGray",
  "mediumGray",
  "lightGray",
  "gray125",
  "gray0625",
  "darkHorizontal",
  "darkVertical",
  "darkDown",
  "darkUp",
  "darkGrid",
  "darkTrellis",
  "lightHorizontal",
  "lightVertical",
  "lightDown",
  "lightUp",
  "lightGrid",
  "lightTrellis",
]);

const isHatch = (word: string): word is Hatch => HATCHES.has(word);

/** In conditional formats the colour of a solid fill is the background, and the type may be absent. */
export function readFillLook(fill: XmlElement, palette: Palette): string | undefined {
  const pattern = fill.child("patternFill");
  if (pattern?.attribute("patternType") === "none") return undefined;
  return palette.resolve(pattern?.child("bgColor")) ?? palette.resolve(pattern?.child("fgColor"));
}

const patternFill = (patternType: string, ...children: Markup[]): Markup =>
  element("fill", {}, element("patternFill", { patternType }, ...children));

/** Every file begins with these two, whatever it uses. */
export const RESERVED_FILLS: readonly Markup[] = [patternFill("none"), patternFill("gray125")];

/** Colours of the window: black in front, white behind. */
const AUTOMATIC = { fgColor: 64, bgColor: 65 } as const;

function fillColour(
  name: keyof typeof AUTOMATIC,
  colour: string | null,
  tint: Tint | null,
): Markup {
  return colour === null
    ? element(name, { indexed: AUTOMATIC[name] })
    : colourElement(name, colour, tint);
}

/** `null` for no fill at all. */
export function fillElement({ gradient, hatch, ...colours }: Fill): Markup | null {
  const { fill, fillTint, patternColor, patternTint } = colours;
  if (gradient !== null) return element("fill", {}, gradientElement(gradient));
  if (hatch !== null) {
    const lines = fillColour("fgColor", patternColor, patternTint);
    return patternFill(hatch, lines, fillColour("bgColor", fill, fillTint));
  }
  if (fill === null) return null;
  const front = colourElement("fgColor", fill, fillTint);
  return patternFill("solid", front, element("bgColor", { indexed: 64 }));
}

export const fillLookElement = (colour: string): Markup =>
  patternFill("solid", colourElement("fgColor", colour), colourElement("bgColor", colour));
