import type { ConditionalLook } from "../../book/conditionalFormat";
import type { Borders, Font, Style, StyleId } from "../../book/style";
import { DEFAULT_STYLE } from "../../book/style";
import type { StyleTable } from "../../book/styleTable";
import type { XmlElement } from "../../xml/xmlElement";
import { readAlignment } from "./alignment";
import { readBorders } from "./borders";
import { Palette } from "./colours";
import { PLAIN_FILL, readFill, type Fill } from "./fills";
import { readFont } from "./fonts";
import { readLook } from "./looks";
import { readNumberFormats } from "./numberFormats";

/** The styles of a file, entered in the table of the book. */
export interface FileStyles {
  readonly palette: Palette;
  /** By the number that cells, rows and columns name (`s`, `style`). */
  readonly ids: readonly StyleId[];
  /** By `dxfId`. */
  readonly looks: readonly ConditionalLook[];
}

interface Shelves {
  readonly fonts: readonly Font[];
  readonly fills: readonly Fill[];
  readonly borders: readonly Borders[];
  readonly format: (id: number) => string;
}

/** Reads the styles part. Named cell styles are not kept: cells carry all they say. */
export function readStyles(styles: XmlElement, palette: Palette, table: StyleTable): FileStyles {
  const list = (name: string, item: string): XmlElement[] => styles.child(name)?.all(item) ?? [];
  const shelves: Shelves = {
    fonts: list("fonts", "font").map((font) => readFont(font, palette)),
    fills: list("fills", "fill").map((fill) => readFill(fill, palette)),
    borders: list("borders", "border").map((border) => readBorders(border, palette)),
    format: readNumberFormats(styles),
  };
  return {
    palette,
    ids: list("cellXfs", "xf").map((xf) => table.intern(readStyle(xf, shelves))),
    looks: list("dxfs", "dxf").map((dxf) => readLook(dxf, palette)),
  };
}

/** What a file without styles part has. */
export const noStyles = (): FileStyles => ({
  palette: new Palette(undefined),
  ids: [0],
  looks: [],
});

function readStyle(xf: XmlElement, { fonts, fills, borders, format }: Shelves): Style {
  const protection = xf.child("protection");
  return {
    numberFormat: format(xf.number("numFmtId", 0)),
    font: fonts[xf.number("fontId", 0)] ?? DEFAULT_STYLE.font,
    ...(fills[xf.number("fillId", 0)] ?? PLAIN_FILL),
    borders: borders[xf.number("borderId", 0)] ?? DEFAULT_STYLE.borders,
    ...readAlignment(xf.child("alignment")),
    locked: protection?.flag("locked", true) ?? true,
    hidden: protection?.flag("hidden") ?? false,
  };
}
