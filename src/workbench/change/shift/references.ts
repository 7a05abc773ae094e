import type { RangeR1C1, ReferenceR1C1, Token } from "@borgar/fx";
import { parseR1C1Ref, stringifyR1C1Ref, stringifyTokens, tokenize } from "@borgar/fx";

/** A formula cut at its references: texts and references alternate as they stand. */
export type Piece = string | SheetReference;

export interface SheetReference {
  /** `null` when the reference is to the formula's own sheet. */
  readonly sheetName: string | null;
  readonly text: string;
  readonly range: RangeR1C1;
  readonly parsed: ReferenceR1C1;
}

const known = new Map<string, readonly Piece[]>();
const MOST_KNOWN = 20_000;

/** The references of an R1C1 formula; remembered by text, since a column shares one text. */
export function piecesOf(formula: string): readonly Piece[] {
  const before = known.get(formula);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const tokens = tokenize(formula, { r1c1: true, mergeRefs: true });
  const pieces = tokens.map(pieceOf);
  known.set(formula, pieces);
  return pieces;
}

function pieceOf(token: Token): Piece {
  const text = stringifyTokens([token]);
  if (!String(token.type).startsWith("range") || token.type === "range_named") return text;
  const parsed = parseR1C1Ref(text);
  if (parsed === undefined || !("range" in parsed)) return text;
  const context = parsed.context ?? [];
  if (context.length > 1) return text;
  return { sheetName: context[0] ?? null, text, range: parsed.range, parsed };
}

/** The formula with some references put otherwise; `null` makes it `#REF!`. Same text if none is. */
export function rewriteReferences(
  formula: string,
  rewrite: (reference: SheetReference) => string | null,
): string {
  let changed = false;
  const texts = piecesOf(formula).map((piece) => {
    if (typeof piece === "string") return piece;
    const text = rewrite(piece) ?? "#REF!";
    changed ||= text !== piece.text;
    return text;
  });
  return changed ? texts.join("") : formula;
}

/** @param sheetName the sheet to name; the one it names already when absent, none when `null` */
export const printReference = (
  { parsed }: SheetReference,
  range: RangeR1C1,
  sheetName?: string | null,
): string =>
  stringifyR1C1Ref({
    ...parsed,
    range,
    ...(sheetName === undefined ? {} : { context: sheetName === null ? [] : [sheetName] }),
  });
