import { parse, tokenize, type AstExpression, type Token } from "@borgar/fx";

/** Token types of fx that this folder names. */
export type { AstExpression, Token };

/** The tokens of a formula in A1 form, English names and commas. */
export const tokensOf = (formula: string): Token[] =>
  withBrokenReferences(tokenize(formula, { withLocation: false }));

/** The tokens of a formula in R1C1 form. */
export const tokensOfR1C1 = (formula: string): Token[] =>
  withBrokenReferences(tokenize(formula, { withLocation: false, r1c1: true }));

/** The tree of a formula; `null` when it is no formula. */
export function treeOf(tokens: Token[]): AstExpression | null {
  try {
    return parse(tokens);
  } catch {
    // fx says where it stopped; Excel only says that there is a problem with the formula.
    return null;
  }
}

const REF = "#REF!";

/** Excel keeps half of a broken reference (`Feuil1!#REF!`, `#REF!A1`); fx only knows `#REF!`. */
function withBrokenReferences(tokens: readonly Token[]): Token[] {
  const whole: Token[] = [];
  for (const token of tokens) {
    const [sheet, mark] = [whole.at(-2), whole.at(-1)];
    const isError = token.type === "error" && token.value.toUpperCase() === REF;
    if (isError && mark?.value === "!" && sheet?.type.startsWith("context")) {
      whole.splice(-2, 2, token);
    } else if (token.type.startsWith("range") && mark?.value.toUpperCase() === REF) {
      continue;
    } else whole.push(token);
  }
  return whole;
}
