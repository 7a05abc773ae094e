const measure = document.createElement("canvas").getContext("2d")!;
const known = new Map<string, number>();
/** Widths remembered at most; a sheet scrolled through shows far fewer at a time. */
const MOST_KNOWN = 20_000;

/** The width of a text in pixels, in a CSS font. */
export function textWidth(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const remembered = known.get(key);
  if (remembered !== undefined) return remembered;
  if (known.size > MOST_KNOWN) known.clear();
  measure.font = font;
  const { width } = measure.measureText(text);
  known.set(key, width);
  return width;
}
