/** What a number format says literally: "text", \x, _x, *x, and [colours], but not [h], [m], [s]. */
const LITERAL = /"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

/** True when an en-US number format shows a number as a date or a time. */
export function isDateFormat(numberFormat: string): boolean {
  if (numberFormat === "General" || numberFormat === "@") return false;
  const [positive = ""] = numberFormat.replace(LITERAL, "").split(";");
  return /[dmyhs]/i.test(positive);
}
