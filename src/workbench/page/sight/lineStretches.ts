import type { AxisLayout } from "../../book/axisLayout";
import type { Stretch } from "../grid/pixelAxis";

/** Widest digit of the default font, Calibri 11, in pixels: the unit of column widths. */
const DIGIT_PIXELS = 7;
/** Margins and grid line that Excel adds to the characters of a column. */
const COLUMN_PADDING = 5;
const PIXELS_A_POINT = 4 / 3;

/** Height of a row in pixels; `null` is the sheet's standard height, in points. */
export const rowPixels = (size: number | null, standard: number): number =>
  Math.round((size ?? standard) * PIXELS_A_POINT);

/** Width of a column in pixels; `null` is the sheet's standard width, in characters. */
export const columnPixels = (size: number | null, standard: number): number =>
  Math.round((size ?? standard) * DIGIT_PIXELS + COLUMN_PADDING);

export const pointsOfPixels = (pixels: number): number => pixels / PIXELS_A_POINT;

export const charactersOfPixels = (pixels: number): number =>
  Math.max(0, pixels - COLUMN_PADDING) / DIGIT_PIXELS;

/** The lines of an axis as stretches of one size on the screen; hidden lines have none. */
export function* lineStretches(
  lines: AxisLayout,
  pixels: (size: number | null) => number,
): Generator<Stretch> {
  for (const [first, last, size] of lines.sizes.stretches()) {
    for (const [from, to, hidden] of lines.hidden.stretches(first, last)) {
      yield [from, to, hidden ? 0 : pixels(size)];
    }
  }
}
