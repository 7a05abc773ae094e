import { element, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";
import { INDEXED_COLOURS } from "./indexedColours";
import { tinted, tintOf, type Tint } from "../../book/tint";

/** The order in which `theme="n"` counts: light and dark are swapped in pairs against the theme part. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

interface TintedColour {
  readonly colour: string | null;
  readonly tint: Tint | null;
}

/** Turns the colours of a file (direct, indexed, of the theme) into `#RRGGBB`. */
export class Palette {
  private readonly theme: readonly (string | undefined)[];

  /** @param theme the root of the theme part, if the file has one */
  constructor(theme: XmlElement | undefined) {
    const scheme = theme?.child("themeElements", "clrScheme");
    this.theme = THEME_ORDER.map((name) => themeColour(scheme?.child(name)));
  }

  /** `undefined` for an automatic colour, or none. */
  resolve(colour: XmlElement | undefined): string | undefined {
    if (colour === undefined) return undefined;
    const base = this.base(colour);
    return base === undefined ? undefined : tinted(base, colour.number("tint", 0));
  }

  /** A colour and what it was made of: both absent for an automatic one. */
  tintedColour(colour: XmlElement | undefined): TintedColour {
    const base = colour === undefined ? undefined : this.base(colour);
    if (colour === undefined || base === undefined) return { colour: null, tint: null };
    const amount = colour.number("tint", 0);
    return { colour: tinted(base, amount), tint: tintOf(base, amount) };
  }

  private base(colour: XmlElement): string | undefined {
    const rgb = colour.attribute("rgb");
    if (rgb !== undefined) return `#${rgb.slice(-6).toUpperCase()}`;
    const theme = colour.number("theme", null);
    if (theme !== null) return this.theme[theme];
    const indexed = colour.number("indexed", null);
    return indexed === null ? undefined : INDEXED_COLOURS[indexed];
  }
}

/** `<a:srgbClr val>`, or what a system colour was when the file was saved. */
function themeColour(entry: XmlElement | undefined): string | undefined {
  const colour = entry?.children[0];
  const rgb = colour?.attribute("lastClr") ?? colour?.attribute("val");
  return rgb !== undefined && /^[0-9A-Fa-f]{6}$/.test(rgb) ? `#${rgb.toUpperCase()}` : undefined;
}

/** A colour element, by what the colour is made of; files write alpha first. */
export const colourElement = (name: string, colour: string, tint?: Tint | null): Markup =>
  tint
    ? element(name, { rgb: `FF${tint.base.slice(1)}`, tint: tint.amount })
    : element(name, { rgb: `FF${colour.slice(1)}` });
