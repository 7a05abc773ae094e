import { stringifyTokens, tokenize, type Token } from "@borgar/fx";
import type { Locale } from "../../book/locale";
import { englishFunction, frenchFunction } from "./frenchFunctions";
import { mapPieces, type Place } from "./pieces";
import { englishTableReference, frenchTableReference } from "./tableWords";

/**
 * Where the locale has a decimal comma, `;` parts arguments and, within an array constant, `.`
 * parts columns: `=SOMME({1.2;3.4};1,5)` is `=SUM({1,2;3,4},1.5)`.
 */
const TO_ENGLISH: Readonly<Record<Place, Readonly<Record<string, string>>>> = {
  plain: { ";": ",", ",": "." },
  array: { ".": ",", ",": "." },
};
const TO_FRENCH: Readonly<Record<Place, Readonly<Record<string, string>>>> = {
  plain: { ",": ";" },
  array: { ",": "." },
};

const tokensIn = (formula: string): Token[] => tokenize(formula, { withLocation: false });

const tableOf = (errors: Locale["errors"]): Readonly<Record<string, string>> => errors;

/** `=SUM(A1,1.5)` in the words and separators of the locale: `=SOMME(A1;1,5)` (truth L2). */
export function toLocalFormula(formula: string, locale: Locale): string {
  if (locale.tag === "en-US") return formula;
  let place: Place = "plain";
  const words = tokensIn(formula).map((token) => {
    if (token.value === "{") place = "array";
    if (token.value === "}") place = "plain";
    return { ...token, value: localWord(token, locale, place) };
  });
  return stringifyTokens(words);
}

function localWord({ type, value }: Token, locale: Locale, place: Place): string {
  switch (type) {
    case "func":
      return frenchFunction(value);
    case "bool":
      return locale.booleans[value.toUpperCase() === "TRUE" ? 0 : 1];
    case "error":
      return tableOf(locale.errors)[value.toUpperCase()] ?? value;
    case "number":
      return value.replace(".", locale.decimal);
    case "structured":
      return frenchTableReference(value);
    case "operator":
      return TO_FRENCH[place][value] ?? value;
    default:
      return value;
  }
}

/** `=SOMME(A1;1,5)` as the file and the API write it: `=SUM(A1,1.5)`. */
export function fromLocalFormula(formula: string, locale: Locale): string {
  if (locale.tag === "en-US") return formula;
  const english = mapPieces(formula, {
    character: (character, place) => TO_ENGLISH[place][character] ?? character,
    error: (code) => englishError(code, locale),
    brackets: englishTableReference,
  });
  const words = tokensIn(english).map((token) => ({
    ...token,
    value: englishWord(token, locale),
  }));
  return stringifyTokens(words);
}

function englishWord({ type, value }: Token, { booleans }: Locale): string {
  if (type === "func") return englishFunction(value);
  if (type !== "range_named") return value;
  const index = booleans.indexOf(value.toUpperCase());
  return ["TRUE", "FALSE"][index] ?? value;
}

function englishError(code: string, { errors }: Locale): string {
  const known = Object.entries(errors).find(([, local]) => local === code.toUpperCase());
  return known?.[0] ?? code;
}
