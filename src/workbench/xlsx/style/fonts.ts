import type { ConditionalLook } from "../../book/conditionalFormat";
import type { Font } from "../../book/style";
import { DEFAULT_STYLE } from "../../book/style";
import { element, NOTHING, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";
import { colourElement, type Palette } from "./colours";

type FontLook = NonNullable<ConditionalLook["font"]>;

/** Double and accounting underlines become plain ones: the model knows one kind. */
function underlineOf(font: XmlElement): boolean | undefined {
  const underline = font.child("u");
  return underline === undefined ? undefined : underline.attribute("val") !== "none";
}

export function readFont(font: XmlElement, palette: Palette): Font {
  const plain = DEFAULT_STYLE.font;
  return {
    name: font.child("name")?.attribute("val") ?? plain.name,
    size: font.child("sz")?.number("val", plain.size) ?? plain.size,
    bold: font.switch("b") ?? false,
    italic: font.switch("i") ?? false,
    underline: underlineOf(font) ?? false,
    strikethrough: font.switch("strike") ?? false,
    color: palette.resolve(font.child("color")) ?? plain.color,
  };
}

/** The font of a conditional format: what it does not say stays as the cell has it. */
export function readFontLook(font: XmlElement, palette: Palette): FontLook {
  const look = {
    bold: font.switch("b"),
    italic: font.switch("i"),
    underline: underlineOf(font),
    strikethrough: font.switch("strike"),
    color: palette.resolve(font.child("color")),
  };
  const said = Object.entries(look).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as FontLook;
}

export const fontElement = (font: Font): Markup =>
  element(
    "font",
    {},
    ...marks(font, false),
    element("sz", { val: font.size }),
    colourElement("color", font.color),
    element("name", { val: font.name }),
    element("family", { val: 2 }),
  );

export const fontLookElement = (look: FontLook): Markup =>
  element(
    "font",
    {},
    ...marks(look, true),
    look.color === undefined ? NOTHING : colourElement("color", look.color),
  );

/** A conditional format also says that something is off; a font leaves it out. */
function marks(font: Partial<Font>, sayOff: boolean): Markup[] {
  const mark = (name: string, on: boolean | undefined, off: string): Markup => {
    if (on === true) return element(name);
    return on === false && sayOff ? element(name, { val: off }) : NOTHING;
  };
  return [
    mark("b", font.bold, "0"),
    mark("i", font.italic, "0"),
    mark("strike", font.strikethrough, "0"),
    mark("u", font.underline, "none"),
  ];
}
