import { BUILT_IN_STYLES } from "../../book/builtInStyles";
import type { ConditionalLook } from "../../book/conditionalFormat";
import type { NamedStyle } from "../../book/namedStyle";
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
import { readNamedStyles } from "./namedStyles";
import { readNumberFormats } from "./numberFormats";

/** The styles of a file, entered in the table of the book. */
export interface FileStyles {
  readonly palette: Palette;
  /** By the number that cells, rows and columns name (`s`, `style`). */
  readonly ids: readonly StyleId[];
  /** By `dxfId`. */
  readonly looks: readonly ConditionalLook[];
  /** Excel's own cell styles as this file has them, and those of its own. */
  readonly named: readonly NamedStyle[];
}

interface Shelves {
  readonly fonts: readonly Font[];
  readonly fills: readonly Fill[];
  readonly borders: readonly Borders[];
  readonly format: (id: number) => string;
}

/** Reads the styles part. Cells carry all that they show, and the name of their cell style. */
export function readStyles(styles: XmlElement, palette: Palette, table: StyleTable): FileStyles {
  const list = (name: string, item: string): XmlElement[] => styles.child(name)?.all(item) ?? [];
  const shelves: Shelves = {
    fonts: list("fonts", "font").map((font) => readFont(font, palette)),
    fills: list("fills", "fill").map((fill) => readFill(fill, palette)),
    borders: list("borders", "border").map((border) => readBorders(border, palette)),
    format: readNumberFormats(styles),
  };
  const look = (xf: XmlElement, named: string) => readStyle(xf, shelves, named);
  const named = readNamedStyles(list("cellStyles", "cellStyle"), list("cellStyleXfs", "xf"), look);
  const nameOf = (xf: XmlElement) =>
    named.byNumber.get(xf.number("xfId", 0)) ?? DEFAULT_STYLE.named;
  return {
    palette,
    named: named.all,
    ids: list("cellXfs", "xf").map((xf) => table.intern(look(xf, nameOf(xf)))),
    looks: list("dxfs", "dxf").map((dxf) => readLook(dxf, palette)),
  };
}

/** What a file without styles part has. */
export const noStyles = (): FileStyles => ({
  palette: new Palette(undefined),
  ids: [0],
  looks: [],
  named: BUILT_IN_STYLES,
});

function readStyle(
  xf: XmlElement,
  { fonts, fills, borders, format }: Shelves,
  named: string,
): Style {
  const protection = xf.child("protection");
  return {
    named,
    numberFormat: format(xf.number("numFmtId", 0)),
    font: fonts[xf.number("fontId", 0)] ?? DEFAULT_STYLE.font,
    ...(fills[xf.number("fillId", 0)] ?? PLAIN_FILL),
    borders: borders[xf.number("borderId", 0)] ?? DEFAULT_STYLE.borders,
    ...readAlignment(xf.child("alignment")),
    locked: protection?.flag("locked", true) ?? true,
    hidden: protection?.flag("hidden") ?? false,
  };
}
