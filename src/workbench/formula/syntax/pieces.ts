/** Within the braces of an array constant, or outside. */
export type Place = "plain" | "array";

/** How to rewrite the pieces of a formula; texts and quoted sheet names are never touched. */
export interface PieceMap {
  readonly character: (character: string, place: Place) => string;
  /** An error value, `#VALEUR!`. */
  readonly error: (code: string) => string;
  /** The brackets of a structured reference, `[[#Tout];[a]]`. */
  readonly brackets: (text: string) => string;
}

const PIECES =
  /(?<text>"(?:[^"]|"")*"?|'(?:[^']|'')*'?)|(?<brackets>\[(?:[^[\]]|\[[^\]]*\])*\]?)|(?<error>#[\p{L}/0-9]+[!?]|#N\/A)|[\s\S]/gu;

/** Rewrites a formula whose words and separators fx cannot read yet. */
export function mapPieces(formula: string, map: PieceMap): string {
  let place: Place = "plain";
  const pieces = [...formula.matchAll(PIECES)].map(({ 0: piece, groups = {} }) => {
    if (groups["text"] !== undefined) return piece;
    if (groups["brackets"] !== undefined) return map.brackets(piece);
    if (groups["error"] !== undefined) return map.error(piece);
    if (piece === "{") place = "array";
    if (piece === "}") place = "plain";
    return map.character(piece, place);
  });
  return pieces.join("");
}
