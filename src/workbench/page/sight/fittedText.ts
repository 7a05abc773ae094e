import type { Locale } from "../../book/locale";
import type { Font } from "../../book/style";
import { generalText } from "../../typing/displayText";
import { textWidth } from "./textWidth";

/** Left and right margins of a cell, in pixels. */
const MARGINS = 7;
const PIXELS_A_POINT = 4 / 3;

/** The font of a style, in the words of CSS. */
export const cssFont = ({ name, size, bold, italic }: Font): string =>
  `${italic ? "italic " : ""}${bold ? "bold " : ""}${size * PIXELS_A_POINT}px "${name}", Carlito, "Segoe UI", Arial, sans-serif`;

/**
 * A number as it fits in its column: without a format it loses decimals or takes an exponent, with one
 * it turns to `####`, never to a part of itself.
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
  const shorter = isGeneral ? shorterForms(value, locale).find(fits) : undefined;
  if (shorter !== undefined) return shorter;
  const signs = Math.floor((width - MARGINS) / textWidth("#", font));
  return "#".repeat(Math.max(0, signs));
}

/** A number without format, with fewer and fewer digits: rounded first, then `1,2E+09`. */
function shorterForms(value: number, locale: Locale): string[] {
  const rounded = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map((digits) =>
    generalText(Number(value.toFixed(digits)), locale),
  );
  const scientific = [5, 4, 3, 2, 1, 0].map((digits) => exponential(value, digits, locale));
  return Math.abs(value) < 1 ? scientific : [...rounded, ...scientific];
}

/** Excel writes two digits of exponent at least, and its sign. */
const exponential = (value: number, digits: number, { decimal }: Locale): string =>
  value
    .toExponential(digits)
    .replace(".", decimal)
    .replace(/e([+-])(\d)$/, "E$10$2")
    .replace("e", "E");
