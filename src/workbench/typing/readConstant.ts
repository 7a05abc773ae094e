import { getLocale, parseValue } from "numfmt";
import type { Locale } from "../book/locale";
import type { ErrorCode } from "../book/scalar";
import { CellError } from "../book/scalar";
import type { Entry } from "./entry";
import { Formatted } from "./entry";
import { formatCode } from "./formatCodes";
import { withLocalHabits } from "./localHabits";

/**
 * Reads a text that is no formula as Excel reads typing in a General cell: number, date, time,
 * percentage, amount, boolean or error of that locale; anything else stays text.
 */
export function readConstant(text: string, locale: Locale): Entry {
  if (text === "") return null;
  return readWord(text, locale) ?? readNumber(text, locale) ?? text;
}

function readWord(text: string, locale: Locale): boolean | CellError | null {
  const word = text.trim().toUpperCase();
  const truth = locale.booleans.indexOf(word);
  if (truth >= 0) return truth === 0;
  if (!word.startsWith("#")) return null;
  const spelling = Object.entries(locale.errors).find(([, local]) => local === word);
  return spelling === undefined ? null : CellError.of(spelling[0] as ErrorCode);
}

function readNumber(text: string, locale: Locale): number | Formatted | null {
  if (!mayBeNumber(text)) return null;
  const read = withLocalHabits(text, locale);
  const parsed = parseValue(read.text, { locale: locale.tag });
  if (parsed === null || typeof parsed?.value !== "number") return null;
  const numberFormat = read.numberFormat ?? idCode(parsed);
  return numberFormat === undefined ? parsed.value : new Formatted(parsed.value, numberFormat);
}

const idCode = ({ formatId }: { readonly formatId?: number }): string | undefined =>
  formatId === undefined ? undefined : formatCode(formatId);

/**
 * A quick no for most texts, so that a million names cost little: what reads as a number holds a
 * digit, and no words but those of dates, times and exponents.
 */
export function mayBeNumber(text: string): boolean {
  const first = FIRST_WORD.exec(text)?.[0];
  if (first !== undefined && !isNumberWord(first)) return false;
  if (!/\d/.test(text)) return false;
  return (text.match(WORD) ?? []).every(isNumberWord);
}

const FIRST_WORD = /^\p{L}+/u;
const WORD = /\p{L}+/gu;

const isNumberWord = (word: string): boolean => NUMBER_WORDS.has(word.toLowerCase());

/** Exponent, morning and afternoon, and the names of the months in both languages. */
const NUMBER_WORDS: ReadonlySet<string> = new Set([
  ...["e", "a", "p", "am", "pm"],
  ...(["en", "fr"] as const).flatMap((language) => {
    const { mmm = [], mmmm = [] } = getLocale(language) ?? {};
    return [...mmm, ...mmmm].map((month) => month.replace(".", "").toLowerCase());
  }),
]);
