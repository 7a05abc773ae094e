import { parsePhoneNumberFromString, type NumberType } from "libphonenumber-js/max";
import { matchesOf, type TextDetector } from "./personalHit";

/**
 * A French number, cut in pairs by one same sign or not cut, or an international one. Nothing before or after
 * it may be one more digit, or a SIRET and a NIR would hold a number; of the prefixes
 * in 00 only that of France is read, else fourteen digits could be one.
 */
const CANDIDATE =
  /(?<![\p{L}\d+]|\d[ .\u00a0\u202f/-])(?:\(?\+[1-9]\d{0,2}\)?(?:[ .()\u00a0\u202f/-]{0,3}\d){6,13}|0033(?:[ .()\u00a0\u202f/-]{0,3}\d){9}|0[1-9](?<cut>[ .\u00a0\u202f/-]?)\d\d(?:\k<cut>\d\d){3})(?![ .\u00a0\u202f/-]?\d|\p{L})/gu;

/** Numbers that services give to everybody. */
const OF_SERVICES: ReadonlySet<NumberType | undefined> = new Set<NumberType>([
  "TOLL_FREE",
  "PREMIUM_RATE",
  "SHARED_COST",
  "UAN",
]);

export const phone: TextDetector = {
  kind: "phone",
  find: (text) => matchesOf(text, CANDIDATE).filter(isOfSomeone),
};

function isOfSomeone(candidate: string): boolean {
  const number = parsePhoneNumberFromString(candidate.replace(/^00/, "+"), "FR");
  return number?.isValid() === true && !OF_SERVICES.has(number.getType());
}
