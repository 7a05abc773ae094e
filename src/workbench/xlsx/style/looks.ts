import type { ConditionalLook } from "../../book/conditionalFormat";
import { element, NOTHING, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";
import { bordersLookElement, readBordersLook } from "./borders";
import type { Palette } from "./colours";
import { fillLookElement, readFillLook } from "./fills";
import { fontLookElement, readFontLook } from "./fonts";
import type { NumberFormatWriter } from "./numberFormats";

/** Reads a `dxf`: only what it says; empty sections are as if absent. */
export function readLook(dxf: XmlElement, palette: Palette): ConditionalLook {
  const [font, fill, border] = [dxf.child("font"), dxf.child("fill"), dxf.child("border")];
  const numberFormat = dxf.child("numFmt")?.attribute("formatCode");
  const fontLook = font && readFontLook(font, palette);
  const fillLook = fill && readFillLook(fill, palette);
  const borders = border && readBordersLook(border, palette);
  return {
    ...(numberFormat !== undefined && { numberFormat }),
    ...(isSaid(fontLook) && { font: fontLook }),
    ...(fillLook !== undefined && { fill: fillLook }),
    ...(isSaid(borders) && { borders }),
  };
}

const isSaid = <T extends object>(look: T | undefined): look is T =>
  look !== undefined && Object.keys(look).length > 0;

export function lookElement(look: ConditionalLook, formats: NumberFormatWriter): Markup {
  const { numberFormat, font, fill, borders } = look;
  return element(
    "dxf",
    {},
    font === undefined ? NOTHING : fontLookElement(font),
    numberFormat === undefined
      ? NOTHING
      : element("numFmt", { numFmtId: formats.id(numberFormat), formatCode: numberFormat }),
    fill === undefined ? NOTHING : fillLookElement(fill),
    borders === undefined ? NOTHING : bordersLookElement(borders),
  );
}
