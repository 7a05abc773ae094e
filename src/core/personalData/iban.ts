import { countrySpecs, isValidIBAN } from "ibantools";
import type { TextDetector } from "./personalHit";

const START = /(?<![\p{L}\d])[A-Z]{2}\d{2}/giu;
const SPACE = /[ \u00a0\u202f]/;
const ONE_MORE = /[\p{L}\d]/u;

/** Bank accounts of any country that has such numbers, known by their length and their key. */
export const iban: TextDetector = {
  kind: "iban",
  find: (text) =>
    Array.from(text.matchAll(START)).flatMap(({ 0: start, index }) =>
      accountAt(text, start, index),
    ),
};

function accountAt(text: string, start: string, index: number): readonly string[] {
  const length = Object.entries(countrySpecs).find(
    ([country]) => country === start.slice(0, 2).toUpperCase(),
  )?.[1].chars;
  const end = length ? endOf(text, index, length) : null;
  if (end === null || ONE_MORE.test(text[end] ?? "")) return [];
  const found = text.slice(index, end);
  return isValidIBAN(found.replace(/[^\p{L}\d]/gu, "").toUpperCase()) ? [found] : [];
}

/** Where so many characters end, the spaces between them left out; null when there are fewer. */
function endOf(text: string, start: number, length: number): number | null {
  let left = length;
  for (let at = start; at < text.length; at++) {
    if (!SPACE.test(text[at] ?? "")) left -= 1;
    if (left === 0) return at + 1;
  }
  return null;
}
