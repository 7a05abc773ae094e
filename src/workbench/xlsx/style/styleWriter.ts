import type { ConditionalLook } from "../../book/conditionalFormat";
import type { NamedStyle } from "../../book/namedStyle";
import type { Style, StyleId } from "../../book/style";
import { DEFAULT_STYLE } from "../../book/style";
import type { StyleTable } from "../../book/styleTable";
import { element, NOTHING, unlessEmpty, type Markup } from "../../xml/markup";
import { NAMESPACES } from "../opc/namespaces";
import { alignmentElement } from "./alignment";
import { bordersElement } from "./borders";
import { fillElement, RESERVED_FILLS } from "./fills";
import { fontElement } from "./fonts";
import { lookElement } from "./looks";
import { cellStyleElement, leftAlone } from "./namedStyles";
import { NumberFormatWriter } from "./numberFormats";
import { Shelf } from "./shelf";

/** The parts of an `xf`, by their numbers in the file. */
interface Parts {
  readonly numFmtId: number;
  readonly fontId: number;
  readonly fillId: number;
  readonly borderId: number;
}

/** Gives the styles in use their numbers in the file, then writes the styles part. */
export class StyleWriter {
  private readonly formats = new NumberFormatWriter();
  private readonly fonts = new Shelf();
  private readonly fills = new Shelf(RESERVED_FILLS);
  private readonly borders = new Shelf([bordersElement(DEFAULT_STYLE.borders)]);
  private readonly xfs = new Shelf();
  private readonly dxfs = new Shelf();
  private readonly numbers = new Map<StyleId, number>();
  /** Cell styles in the order of the file: Normal, then those in use. */
  private readonly written: NamedStyle[] = [];

  constructor(
    private readonly table: StyleTable,
    private readonly named: readonly NamedStyle[],
  ) {
    const [normal] = named;
    this.fonts.place(fontElement((normal?.look ?? DEFAULT_STYLE).font));
    this.namedNumber(DEFAULT_STYLE.named);
    this.number(0);
  }

  /** What `s` of a cell or row, or `style` of a column, says. 0 is the default style. */
  number(id: StyleId): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const number = this.xfs.place(this.cellXf(this.table.get(id)));
    this.numbers.set(id, number);
    return number;
  }

  /** What `dxfId` says; `undefined` when the look changes nothing. */
  lookNumber(look: ConditionalLook): number | undefined {
    if (Object.keys(look).length === 0) return undefined;
    return this.dxfs.place(lookElement(look, this.formats));
  }

  part(): Markup {
    const counted = (name: string, items: readonly Markup[]): Markup =>
      unlessEmpty(name, items, { count: items.length });
    for (const { name, builtInId } of this.named) if (builtInId === null) this.namedNumber(name);
    const styleXfs = this.written.map((style) => this.styleXf(style));
    return element(
      "styleSheet",
      { xmlns: NAMESPACES.main },
      counted("numFmts", this.formats.elements()),
      counted("fonts", this.fonts.items),
      counted("fills", this.fills.items),
      counted("borders", this.borders.items),
      counted("cellStyleXfs", styleXfs),
      counted("cellXfs", this.xfs.items),
      counted("cellStyles", this.written.map(cellStyleElement)),
      counted("dxfs", this.dxfs.items),
    );
  }

  /** What `xfId` says; a style that is not known any more is Normal. */
  private namedNumber(name: string): number {
    const known = this.written.findIndex((style) => style.name === name);
    const style = this.named.find((each) => each.name === name);
    if (known >= 0 || style === undefined) return Math.max(known, 0);
    return this.written.push(style) - 1;
  }

  private partsOf(style: Style): Parts {
    const fill = fillElement(style);
    return {
      numFmtId: this.formats.id(style.numberFormat),
      fontId: this.fonts.place(fontElement(style.font)),
      fillId: fill === null ? 0 : this.fills.place(fill),
      borderId: this.borders.place(bordersElement(style.borders)),
    };
  }

  private styleXf(style: NamedStyle): Markup {
    const { look } = style;
    const inside = [alignmentElement(look), protectionElement(look)];
    return element("xf", { ...this.partsOf(look), ...leftAlone(style) }, ...inside);
  }

  /** A cell says which parts are its own: those that differ from its cell style, or from nothing. */
  private cellXf(style: Style): Markup {
    const xfId = this.namedNumber(style.named);
    const parts = this.partsOf(style);
    const usual = this.partsOf(this.written[xfId]?.look ?? DEFAULT_STYLE);
    const isOwn = (part: keyof Parts) => parts[part] !== 0 || usual[part] !== 0;
    const [alignment, protection] = [alignmentElement(style), protectionElement(style)];
    const attributes = {
      ...parts,
      xfId,
      applyNumberFormat: isOwn("numFmtId"),
      applyFont: isOwn("fontId"),
      applyFill: isOwn("fillId"),
      applyBorder: isOwn("borderId"),
      applyAlignment: alignment !== NOTHING,
      applyProtection: protection !== NOTHING,
    };
    return element("xf", attributes, alignment, protection);
  }
}

const protectionElement = ({ locked, hidden }: Style): Markup =>
  locked && !hidden ? NOTHING : element("protection", { locked: Number(locked), hidden });
