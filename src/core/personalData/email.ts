import { matchesOf, type TextDetector } from "./personalHit";

/** Lengths are bounded so that a long text without an end costs no more than its length. */
const ADDRESS =
  /[\p{L}\p{N}_.!#$%&'*+/=?^`{|}~-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}\.\p{L}{2,24}/gu;

/** A generic mailbox (`mairie@…`) is told too: nothing in it says whether one person reads it. */
export const email: TextDetector = {
  kind: "email",
  find: (text) => (text.includes("@") ? matchesOf(text, ADDRESS) : []),
};
