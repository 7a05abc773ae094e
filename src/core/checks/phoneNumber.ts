import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { CountryCode } from "libphonenumber-js/max";
import { foldDigits } from "../python/digits";
import { fault } from "../report/fault";
import type { CellCheckKind } from "./checkKind";
import { holdsTexts, wrongColumnType } from "./wrongColumnType";

/**
 * Short numbers of France (15, 115, 3949, 118218…), from the metadata of libphonenumber 8.13.55,
 * which its JavaScript port leaves out.
 */
const FRENCH_SHORT_NUMBER =
  /^(?:1(?:0\d\d|1(?:[02459]|6(?:000|111)|8\d{3})|[578]|9[167])|2(?:0(?:00|2)0|24)|[3-8]\d{4}|3\d{3}|6(?:1[14]|34)|7(?:0[06]|22|40))$/;

/** A valid number for France, a valid international one, or a valid French short number. */
export const phoneNumber: CellCheckKind = {
  scope: "cell",
  compile: (declared, field) => {
    if (!holdsTexts(field)) return wrongColumnType(declared, field);
    return (value) => {
      if (isPhoneNumber(value)) return null;
      const { example } = field;
      return fault("check.phoneNumber", { value, example, proposal: null });
    };
  },
};

const FRANCE: CountryCode = "FR";

export function isPhoneNumber(text: string): boolean {
  const dialled = asDialled(text);
  if (parsePhoneNumberFromString(dialled, FRANCE)?.isValid()) return true;
  if (!ONLY_PUNCTUATION.test(dialled)) return false;
  const digits = foldDigits(dialled).replace(/^\+33/, "").replace(/\D/g, "");
  return FRENCH_SHORT_NUMBER.test(digits) && (digits.length > 2 || TWO_DIGITS.test(dialled));
}

/** What may stand between the digits of a number; a comma may not. */
const ONLY_PUNCTUATION =
  /^\+?[\p{Nd}\p{Pd}\p{Zs}\s().[\]/~*（）［］／．⁓∼～−\u00ad\u200b\u2060]*$/u;

/** Two digits are a number only side by side: `1.5` is none. */
const TWO_DIGITS = /^(?:\+33.*|\p{Nd}{2}[^\p{N}\p{L}#]*)$/u;

const KEYPAD = "22233344455566677778889999";
const BEFORE_NUMBER = /^[^+＋\p{Nd}]+/u;
const EXTENSION = /(?:;ext=|[ ,]*(?:e?xt(?:ensi[oó]n)?\.?|x|#|~|int)[:.]?)[ ,-]*\d{1,7}#?$/iu;

/**
 * What the original library does and its port does not: several plus signs are one, and letters, when there are at
 * least three, are those of the keypad (so that words after a number make it too long).
 */
function asDialled(text: string): string {
  const number = text.replace(BEFORE_NUMBER, "").replace(/^[+＋]+/, "+");
  const letters = number.replace(EXTENSION, "").match(/[a-z]/gi) ?? [];
  return letters.length < 3 ? number : number.replace(/[a-z]/gi, keyOf);
}

function keyOf(letter: string): string {
  return KEYPAD.charAt(letter.toLowerCase().charCodeAt(0) - "a".charCodeAt(0));
}
