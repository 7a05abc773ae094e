/**
 * The 16-bit hash of a sheet password, four hexadecimal digits (ECMA-376 part 4, 3.3.1.81). It
 * protects nothing, but every Excel asks for the password it belongs to.
 */
export function passwordHash(password: string): string {
  const codes = Array.from(password, (character) => character.charCodeAt(0) & 0xff);
  const mixed = codes.reduceRight((hash, code) => rotated(hash) ^ code, 0);
  const hash = rotated(mixed) ^ codes.length ^ 0xce4b;
  return hash.toString(16).toUpperCase().padStart(4, "0");
}

/** One bit to the left, within 15 bits. */
const rotated = (hash: number): number => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
