/** The bytes 0x80 to 0x9F; the others are those of Latin-1. Unused bytes are control characters. */
const FROM_80 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

const QUESTION_MARK = 0x3f;
const PIECE = 8192;

/** Our own table: the `TextDecoder` of Node 20 reads this encoding as Latin-1. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let latin1 = "";
  for (let from = 0; from < bytes.length; from += PIECE) {
    latin1 += String.fromCharCode(...bytes.subarray(from, from + PIECE));
  }
  return latin1.replace(/[\u0080-\u009f]/g, (c) => FROM_80.charAt(c.charCodeAt(0) - 0x80));
}

/** Characters that the encoding does not have become `?`. */
export const encodeWindows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => byteOf(character));

function byteOf(character: string): number {
  const place = FROM_80.indexOf(character);
  if (place >= 0) return 0x80 + place;
  const code = character.codePointAt(0) as number;
  return code <= 0xff && (code < 0x80 || code > 0x9f) ? code : QUESTION_MARK;
}
