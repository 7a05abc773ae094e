/** Pixels of the widest digit of the default font (Calibri 11), and of a cell's side margins. */
const DIGIT_PIXELS = 7;
const MARGIN_PIXELS = 5;
const PIXELS_PER_POINT = 96 / 72;

/** `format.columnWidth` is in points, the file's widths in characters of the default font. */
export const charactersToPoints = (characters: number): number =>
  Math.round(characters * DIGIT_PIXELS + MARGIN_PIXELS) / PIXELS_PER_POINT;

export const pointsToCharacters = (points: number): number =>
  Math.max(0, Math.round(((points * PIXELS_PER_POINT - MARGIN_PIXELS) / DIGIT_PIXELS) * 100) / 100);

/** Points of a row that shows so many lines of a font of that size. */
export const rowPoints = (fontSize: number, lines: number): number =>
  Math.ceil(fontSize * (15 / 11) * lines);
