import type { ConditionalLook } from "../../book/conditionalFormat";
import type { Font, Script, Underline } from "../../book/style";
import { DEFAULT_STYLE } from "../../book/style";
import { element, NOTHING, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";
import { colourElement, type Palette } from "./colours";

type FontLook = NonNullable<ConditionalLook["font"]>;

const UNDERLINES: ReadonlySet<string> = new Set<Underline>([
  "none",
  "single",
  "double",
  "singleAccounting",
  "doubleAccounting",
]);

const isUnderline = (word: string): word is Underline => UNDERLINES.has(word);

/** `<u/>` without a word is a single one. */
function underlineOf(font: XmlElement): Underline | undefined {
  const word = font.child("u")?.attribute("val") ?? "single";
  if (font.child("u") === undefined) return undefined;
  return isUnderline(word) ? word : "single";
}

function scriptOf(font: XmlElement): Script {
  const word = font.child("vertAlign")?.attribute("val");
  return word === "superscript" || word === "subscript" ? word : "baseline";
}

export function readFont(font: XmlElement, palette: Palette): Font {
  const plain = DEFAULT_STYLE.font;
  const { colour, tint } = palette.tintedColour(font.child("color"));
  return {
    name: font.child("name")?.attribute("val") ?? plain.name,
    size: font.child("sz")?.number("val", plain.size) ?? plain.size,
    bold: font.switch("b") ?? false,
    italic: font.switch("i") ?? false,
    underline: underlineOf(font) ?? "none",
    strikethrough: font.switch("strike") ?? false,
    script: scriptOf(font),
    color: colour ?? plain.color,
    tint,
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
    font.script === "baseline" ? NOTHING : element("vertAlign", { val: font.script }),
    element("sz", { val: font.size }),
    colourElement("color", font.color, font.tint),
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
    underlineMark(font.underline, sayOff),
  ];
}

function underlineMark(underline: Underline | undefined, sayOff: boolean): Markup {
  if (underline === undefined || (underline === "none" && !sayOff)) return NOTHING;
  return element("u", underline === "single" ? {} : { val: underline });
}
