import { element, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";
import { colourElement, type Palette } from "./colours";

/**
 * The one colour of a fill, or `null`. The model has solid fills only: a hatched one gives its
 * background, a gradient nothing.
 */
export function readFill(fill: XmlElement, palette: Palette): string | null {
  const pattern = fill.child("patternFill");
  const type = pattern?.attribute("patternType") ?? "none";
  if (pattern === undefined || type === "none") return null;
  return palette.resolve(pattern.child(type === "solid" ? "fgColor" : "bgColor")) ?? null;
}

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

export const fillElement = (colour: string): Markup =>
  patternFill("solid", colourElement("fgColor", colour), element("bgColor", { indexed: 64 }));

export const fillLookElement = (colour: string): Markup =>
  patternFill("solid", colourElement("fgColor", colour), colourElement("bgColor", colour));
