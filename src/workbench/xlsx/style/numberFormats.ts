import { GENERAL, SHORT_DATE, TEXT_FORMAT } from "../../book/style";
import { element, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";

/**
 * The formats that files name by number alone (ECMA-376 part 1, 18.8.30), as `Range.numberFormat`
 * spells them: 14 is the short date of the system (V29, V30).
 */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, GENERAL],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, "$#,##0_);($#,##0)"],
  [6, "$#,##0_);[Red]($#,##0)"],
  [7, "$#,##0.00_);($#,##0.00)"],
  [8, "$#,##0.00_);[Red]($#,##0.00)"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, SHORT_DATE],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)'],
  [42, '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)'],
  [44, '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, TEXT_FORMAT],
]);

const BUILT_IN_IDS = new Map([...BUILT_IN].map(([id, format]) => [format, id]));

/** Custom formats are numbered from here. */
const FIRST_CUSTOM = 164;

/** The format behind each number of a styles part; an unknown number is General. */
export function readNumberFormats(styles: XmlElement): (id: number) => string {
  const custom = styles.child("numFmts")?.all("numFmt") ?? [];
  const formats = new Map(
    custom.map((format) => [format.number("numFmtId", -1), format.attribute("formatCode") ?? ""]),
  );
  return (id) => formats.get(id) ?? BUILT_IN.get(id) ?? GENERAL;
}

/** Gives formats their numbers, built-in ones where there is one. */
export class NumberFormatWriter {
  private readonly custom = new Map<string, number>();

  id(format: string): number {
    const known = BUILT_IN_IDS.get(format) ?? this.custom.get(format);
    if (known !== undefined) return known;
    const id = FIRST_CUSTOM + this.custom.size;
    this.custom.set(format, id);
    return id;
  }

  elements(): Markup[] {
    return [...this.custom].map(([formatCode, numFmtId]) =>
      element("numFmt", { numFmtId, formatCode }),
    );
  }
}
