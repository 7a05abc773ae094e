import type { AxisLayout } from "../../book/axisLayout";
import type { Sheet } from "../../book/sheet";
import type { Style } from "../../book/style";
import { usedArea } from "../../book/usedArea";
import type { Stretch } from "../grid/pixelAxis";
import { cssFont } from "./fittedText";
import { columnPixels, rowPixels } from "./lineStretches";
import { textWidth } from "./textWidth";

/** Rows taller than the standard, by number; those to which someone gave a height are not there. */
type Grown = ReadonlyMap<number, number>;

/** Height of one line of text for each of its points: 15 points for Calibri 11. */
const LINE = 15 / 11;
const PIXELS_A_POINT = 4 / 3;
/** Left and right margins of a cell, in pixels. */
const MARGINS = 7;
/** No letter is wider than this share of its font's size. */
const WIDEST = 1.2;

/** The rows that Excel makes taller by itself: for wrapped texts, and for large ones. */
export function grownRows(sheet: Sheet): Grown {
  const grown = new Map<number, number>();
  const used = usedArea(sheet, true);
  if (used === null) return grown;
  for (let column = used.left; column <= used.right; column++) {
    const { styles, values } = sheet.cells.column(column);
    const width = columnPixels(sheet.columns.sizes.get(column), sheet.traits.standardWidth);
    for (const [first, last] of styles.stretches(used.top, used.bottom)) {
      const style = sheet.style(first, column);
      if (!style.wrapText && style.font.size <= 11) continue;
      for (const [row, value] of values.entries(first, last)) {
        const height = heightOf(String(value), style, width);
        if (height > (grown.get(row) ?? 0) && isFree(sheet, row, column)) grown.set(row, height);
      }
    }
  }
  return grown;
}

/** Merged cells, and rows of a given height, do not make their row taller. */
const isFree = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.rows.sizes.get(row) === null && sheet.mergeAt(row, column) === null;

function heightOf(text: string, style: Style, width: number): number {
  const lines = style.wrapText ? linesOf(text, style, width - MARGINS) : 1;
  return Math.round(lines * style.font.size * LINE * PIXELS_A_POINT);
}

function linesOf(text: string, { font }: Style, room: number): number {
  const css = cssFont(font);
  const widest = font.size * PIXELS_A_POINT * WIDEST;
  return text.split("\n").reduce((lines, paragraph) => {
    const isShort = paragraph.length * widest <= room;
    return lines + (isShort ? 1 : wrapped(paragraph, css, room));
  }, 0);
}

/** Words go to the next line where they do not fit; one longer than a line is broken. */
function wrapped(paragraph: string, css: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/(?<= )/)) {
    const width = textWidth(word.trimEnd(), css);
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(width / Math.max(room, 1)) - 1);
    used += textWidth(word, css);
  }
  return lines;
}

/** The rows as stretches of one height on the screen; hidden rows have none. */
export function* rowStretches(
  rows: AxisLayout,
  standard: number,
  grown: Grown,
): Generator<Stretch> {
  const taller = [...grown.keys()].sort((a, b) => a - b);
  let next = 0;
  for (const [first, last, size] of rows.sizes.stretches()) {
    for (const [from, to, hidden] of rows.hidden.stretches(first, last)) {
      const height = hidden ? 0 : rowPixels(size, standard);
      let start = from;
      for (; (taller[next] ?? Infinity) <= to; next++) {
        const row = taller[next]!;
        const own = Math.max(height, hidden ? 0 : grown.get(row)!);
        if (row > start) yield [start, row - 1, height];
        yield [row, row, own];
        start = row + 1;
      }
      if (start <= to) yield [start, to, height];
    }
  }
}
