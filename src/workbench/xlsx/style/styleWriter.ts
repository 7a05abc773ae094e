import type { ConditionalLook } from "../../book/conditionalFormat";
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
import { NumberFormatWriter } from "./numberFormats";
import { Shelf } from "./shelf";

/** Gives the styles in use their numbers in the file, then writes the styles part. */
export class StyleWriter {
  private readonly formats = new NumberFormatWriter();
  private readonly fonts = new Shelf([fontElement(DEFAULT_STYLE.font)]);
  private readonly fills = new Shelf(RESERVED_FILLS);
  private readonly borders = new Shelf([bordersElement(DEFAULT_STYLE.borders)]);
  private readonly xfs = new Shelf();
  private readonly dxfs = new Shelf();
  private readonly numbers = new Map<StyleId, number>();

  constructor(private readonly table: StyleTable) {
    this.number(0);
  }

  /** What `s` of a cell or row, or `style` of a column, says. 0 is the default style. */
  number(id: StyleId): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const number = this.xfs.place(this.xf(this.table.get(id)));
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
    const plain = { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 };
    return element(
      "styleSheet",
      { xmlns: NAMESPACES.main },
      counted("numFmts", this.formats.elements()),
      counted("fonts", this.fonts.items),
      counted("fills", this.fills.items),
      counted("borders", this.borders.items),
      counted("cellStyleXfs", [element("xf", plain)]),
      counted("cellXfs", this.xfs.items),
      counted("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: "0" })]),
      counted("dxfs", this.dxfs.items),
    );
  }

  private xf(style: Style): Markup {
    const numFmtId = this.formats.id(style.numberFormat);
    const fontId = this.fonts.place(fontElement(style.font));
    const fill = fillElement(style);
    const fillId = fill === null ? 0 : this.fills.place(fill);
    const borderId = this.borders.place(bordersElement(style.borders));
    const alignment = alignmentElement(style);
    const isProtectionUsual = style.locked && !style.hidden;
    const attributes = {
      ...{ numFmtId, fontId, fillId, borderId, xfId: 0 },
      applyNumberFormat: numFmtId !== 0,
      applyFont: fontId !== 0,
      applyFill: fillId !== 0,
      applyBorder: borderId !== 0,
      applyAlignment: alignment !== NOTHING,
      applyProtection: !isProtectionUsual,
    };
    const protection = element("protection", {
      locked: Number(style.locked),
      hidden: style.hidden,
    });
    return element("xf", attributes, alignment, isProtectionUsual ? NOTHING : protection);
  }
}
