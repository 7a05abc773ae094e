import { decodeSingleByte, type SingleByteEncoding } from "./singleByte";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | SingleByteEncoding;

/** The mark itself belongs to the text, unless `dropsMark`. */
export interface EncodingGuess {
  readonly encoding: Encoding;
  readonly dropsMark: boolean;
}

/** What the reference looks at. */
export const ENCODING_SAMPLE = 100_000;

const MARKS: readonly (readonly [mark: readonly number[], encoding: Encoding])[] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xfe, 0xff], "utf-16be"],
  [[0xff, 0xfe], "utf-16le"],
];

/**
 * The encoding of a sample that is not whole UTF-8. The reference asks `chardet`, which weighs a hundred encodings;
 * on French texts its answers come down to these. Bytes of a binary file are left to UTF-8, which refuses them.
 * @param endsCut UTF-8 but for its last character, which the sample cuts.
 */
export function guessEncoding(sample: Uint8Array, endsCut: boolean): EncodingGuess {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => sample[index] === byte));
  if (marked) return { encoding: marked[1], dropsMark: true };
  // The reference hands the lines over without their ends.
  const content = sample.filter((byte) => byte !== 0x0a && byte !== 0x0d);
  if (endsCut || isBinary(content)) return { encoding: "utf-8", dropsMark: false };
  return { encoding: guessSingleByte(content), dropsMark: false };
}

const MOST_CONTROLS = 0.01;

/** More than one byte in a hundred is a control that no text has. */
function isBinary(sample: Uint8Array): boolean {
  const controls = count(sample, (byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20));
  return controls > MOST_CONTROLS * sample.length;
}

const FRENCH = new Set("éèàêçùôîâûëïüœÉÈÀÊÇÔÎŒ€’°«»–…\u00a0");

/** The one with the most French letters, Windows first: bytes below 0xa0 are no letters in ISO-8859-15. */
function guessSingleByte(sample: Uint8Array): SingleByteEncoding {
  const isLatin = sample.every((byte) => byte < 0x80 || byte >= 0xa0);
  const candidates: readonly SingleByteEncoding[] = isLatin
    ? ["windows-1252", "iso-8859-15", "macintosh"]
    : ["windows-1252", "macintosh"];
  const letters = candidates.map((encoding) => frenchLetters(sample, encoding));
  return candidates[letters.indexOf(Math.max(...letters))] ?? "windows-1252";
}

/** -1 when the bytes cannot be read so. */
function frenchLetters(sample: Uint8Array, encoding: SingleByteEncoding): number {
  const text = decodeSingleByte(sample, encoding);
  if (text === null) return -1;
  let letters = 0;
  for (const character of text) if (FRENCH.has(character)) letters += 1;
  return letters;
}

function count(bytes: Uint8Array, isCounted: (byte: number) => boolean): number {
  let counted = 0;
  for (const byte of bytes) if (isCounted(byte)) counted += 1;
  return counted;
}
