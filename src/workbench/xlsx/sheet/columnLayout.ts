import { wholeColumns } from "../../book/area";
import { MAX_COLUMNS } from "../../book/grid";
import type { Sheet } from "../../book/sheet";
import type { StyleId } from "../../book/style";
import { element, unlessEmpty, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";
import { DEFAULT_TRAITS } from "../../book/sheetTraits";
import type { FileStyles } from "../style/readStyles";
import type { StyleWriter } from "../style/styleWriter";

import { isCollapsed } from "./outline";

/** What Excel writes for the standard 8.43 characters of Calibri 11: their padding included. */
const STANDARD_FILE_WIDTH = 9.140625;

/** Widths, hidden columns and the styles of whole columns. */
export function readColumns(worksheet: XmlElement, sheet: Sheet, styles: FileStyles): void {
  const usual = worksheet.child("sheetFormatPr")?.number("defaultColWidth", null);
  for (const col of worksheet.child("cols")?.all("col") ?? []) {
    const first = col.number("min", 1) - 1;
    const last = Math.min(col.number("max", first + 1), MAX_COLUMNS) - 1;
    const width = col.number("width", null);
    const isUsual = width === usual || width === STANDARD_FILE_WIDTH;
    if (width !== null && (col.flag("customWidth") || !isUsual)) {
      sheet.columns.sizes.set(first, last, width);
    }
    if (col.flag("hidden")) sheet.columns.hidden.set(first, last, true);
    sheet.columns.levels.set(first, last, col.number("outlineLevel", 0));
    const style = styles.ids[col.number("style", 0)] ?? 0;
    sheet.cells.restyle(wholeColumns(first, last), () => style);
  }
}

interface ColumnLook {
  readonly width: number | null;
  readonly hidden: boolean;
  readonly level: number;
  readonly collapsed: boolean;
  readonly style: StyleId;
}

/** The style to write for a whole column: that of its longest stretch. Other cells say their own. */
export function columnStyle(sheet: Sheet, column: number): StyleId {
  let longest = 0;
  let found: StyleId = 0;
  for (const [first, last, style] of sheet.cells.column(column).styles.stretches()) {
    if (last - first + 1 <= longest) continue;
    longest = last - first + 1;
    found = style;
  }
  return found;
}

export function columnsElement(sheet: Sheet, styles: StyleWriter): Markup {
  const { standardWidth } = sheet.traits;
  const isStandard = standardWidth === DEFAULT_TRAITS.standardWidth;
  const usual = isStandard ? STANDARD_FILE_WIDTH : standardWidth;
  const columns = stretches(sheet)
    .filter(([, , look]) => !isPlain(look))
    .map(([first, last, { width, hidden, style, level, collapsed }]) =>
      element("col", {
        min: first + 1,
        max: last + 1,
        width: width ?? usual,
        style: styles.number(style) || undefined,
        hidden,
        customWidth: width !== null,
        outlineLevel: level || undefined,
        collapsed,
      }),
    );
  return unlessEmpty("cols", columns);
}

/** Neighbouring columns that look alike, as `[first, last, look]`. */
function stretches(sheet: Sheet): [number, number, ColumnLook][] {
  const found: [number, number, ColumnLook][] = [];
  for (const first of starts(sheet)) {
    const look = lookOf(sheet, first);
    const before = found.at(-1);
    if (before !== undefined && isSame(before[2], look)) continue;
    if (before !== undefined) before[1] = first - 1;
    found.push([first, MAX_COLUMNS - 1, look]);
  }
  return found;
}

/** Columns where a look may begin, in order. */
function starts(sheet: Sheet): number[] {
  const { sizes, hidden, levels } = sheet.columns;
  const inUse = Math.min(sheet.cells.columnsInUse, MAX_COLUMNS - 1);
  const all = [
    ...Array.from({ length: inUse + 1 }, (_, column) => column),
    ...[...sizes.stretches()].map(([first]) => first),
    ...[...hidden.stretches()].map(([first]) => first),
    ...[...levels.stretches()].flatMap(([first, last]) => [first, first + 1, last]),
  ];
  const inSheet = all.filter((column) => column < MAX_COLUMNS);
  return [...new Set(inSheet)].sort((a, b) => a - b);
}

const lookOf = (sheet: Sheet, column: number): ColumnLook => ({
  width: sheet.columns.sizes.get(column),
  hidden: sheet.columns.hidden.get(column),
  style: columnStyle(sheet, column),
  level: sheet.columns.levels.get(column),
  collapsed: isCollapsed(sheet, "columns", column),
});

const isPlain = ({ width, hidden, style, level, collapsed }: ColumnLook): boolean =>
  width === null && !hidden && style === 0 && level === 0 && !collapsed;

const isSame = (a: ColumnLook, b: ColumnLook): boolean =>
  a.width === b.width &&
  a.hidden === b.hidden &&
  a.style === b.style &&
  a.level === b.level &&
  a.collapsed === b.collapsed;
