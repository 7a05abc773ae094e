/** Encodings of one byte per character that French files still come in; the first 128 are ASCII in all of them. */
export type SingleByteEncoding = "windows-1252" | "iso-8859-15" | "macintosh";

const FIRST_HIGH = 0x80;
const CHUNK = 0x2000;
const UNASSIGNED = "\ufffd";

/** 0x80 to 0x9f; five bytes mean nothing there, and the reference refuses a file that has one. */
const WINDOWS_1252 = "€�‚ƒ„…†‡ˆ‰Š‹Œ�Ž��‘’“”•–—˜™š›œ�žŸ";
const MACINTOSH =
  "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø" +
  "¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ";
const ISO_8859_15: Readonly<Record<number, string>> = {
  0xa4: "€",
  0xa6: "Š",
  0xa8: "š",
  0xb4: "Ž",
  0xb8: "ž",
  0xbc: "Œ",
  0xbd: "œ",
  0xbe: "Ÿ",
};

const HIGH_CHARACTERS: Readonly<Record<SingleByteEncoding, (byte: number) => string>> = {
  "windows-1252": (byte) => WINDOWS_1252[byte - FIRST_HIGH] ?? String.fromCharCode(byte),
  "iso-8859-15": (byte) => ISO_8859_15[byte] ?? String.fromCharCode(byte),
  macintosh: (byte) => MACINTOSH[byte - FIRST_HIGH] ?? UNASSIGNED,
};

/**
 * The text of these bytes; null when one of them means nothing in this encoding.
 * Own tables: the `TextDecoder` of Node 20 reads Windows-1252 as ISO-8859-1.
 */
export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByteEncoding): string | null {
  const table = tableOf(encoding);
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const codes = Array.from(bytes.subarray(start, start + CHUNK), (byte) => table[byte] ?? 0);
    parts.push(String.fromCharCode(...codes));
  }
  const text = parts.join("");
  return text.includes(UNASSIGNED) ? null : text;
}

function tableOf(encoding: SingleByteEncoding): Uint16Array {
  const high = HIGH_CHARACTERS[encoding];
  return Uint16Array.from({ length: 256 }, (_, byte) =>
    byte < FIRST_HIGH ? byte : high(byte).charCodeAt(0),
  );
}
