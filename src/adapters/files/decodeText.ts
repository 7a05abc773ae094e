import { ENCODING_SAMPLE, guessEncoding, type EncodingGuess } from "../../core/csv/encodingGuess";
import { decodeSingleByte } from "../../core/csv/singleByte";

/** A file's text, or the encoding that it claims and does not hold. */
export type Decoding =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly encoding: string };

const REPLACEMENT = "\ufffd";

/**
 * Bytes as the reference decodes an upload: UTF-8 if its first 100,000 bytes are, else a guess.
 * A byte order mark stays at the head of UTF-8, where the header drops it.
 */
export function decodeText(bytes: Uint8Array): Decoding {
  const guess = guessOf(bytes.subarray(0, ENCODING_SAMPLE));
  const text = decodeAs(bytes, guess);
  return text === null ? { ok: false, encoding: guess.encoding } : { ok: true, text };
}

function guessOf(sample: Uint8Array): EncodingGuess {
  if (utf(sample, "utf-8") !== null) return { encoding: "utf-8", dropsMark: false };
  return guessEncoding(sample, isCut(sample));
}

function decodeAs(bytes: Uint8Array, { encoding, dropsMark }: EncodingGuess): string | null {
  const isUtf = encoding === "utf-8" || encoding === "utf-16le" || encoding === "utf-16be";
  if (!isUtf) return decodeSingleByte(bytes, encoding);
  const text = utf(bytes, encoding);
  return dropsMark && text !== null ? text.replace(/^\ufeff/, "") : text;
}

/**
 * Null when the bytes are not of this encoding, or end in the middle of a character. A decoder that replaces what it
 * cannot read is faster than one that refuses it: the second is asked only where the first may have replaced something.
 */
function utf(bytes: Uint8Array, encoding: string): string | null {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  return text.includes(REPLACEMENT) ? strictUtf(bytes, encoding) : text;
}

function strictUtf(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isCut(sample: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(sample, { stream: true });
    return true;
  } catch {
    return false;
  }
}
