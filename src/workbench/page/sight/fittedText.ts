import type { Locale } from "../../book/locale";
import type { Font } from "../../book/style";
import { generalText } from "../../typing/displayText";
import { textWidth } from "./textWidth";

/** Left and right margins of a cell, in pixels. */
const MARGINS = 7;
const PIXELS_A_POINT = 4 / 3;

/** The font of a style, in the words of CSS. */
export const cssFont = ({ name, size, bold, italic }: Font): string =>
  `${italic ? "italic " : ""}${bold ? "bold " : ""}${size * PIXELS_A_POINT}px "${name}", Carlito, "Segoe UI", sans-serif`;

/**
 * A number as it fits in its column: without a format it loses decimals, with one it turns to `####`,
 * never to a part of itself.
 * @param width of the column, in pixels.
 */
export function fittedNumber(
  value: number,
  text: string,
  width: number,
  { font, isGeneral, locale }: { font: string; isGeneral: boolean; locale: Locale },
): string {
  const fits = (candidate: string) => textWidth(candidate, font) <= width - MARGINS;
  if (fits(text)) return text;
  if (isGeneral) {
    for (let digits = 10; digits >= 0; digits--) {
      const rounded = generalText(Number(value.toFixed(digits)), locale);
      if (fits(rounded)) return rounded;
    }
  }
  const signs = Math.floor((width - MARGINS) / textWidth("#", font));
  return "#".repeat(Math.max(0, signs));
}
