/**
 * `ST_Xstring` (ECMA-376 part 1, 22.9.2.19): characters that XML cannot hold are written `_xHHHH_`,
 * and an underscore that would read as such an escape is itself escaped.
 */
const READ = /_x([0-9A-Fa-f]{4})_/g;
// Carriage returns too: an XML reader would turn them into line feeds.
const WRITE = /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu;

/** The text behind what a file says. */
export const fromXstring = (text: string): string =>
  text.includes("_x")
    ? text.replace(READ, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

/** The text as a file may hold it, not yet escaped for XML. */
export const toXstring = (text: string): string => text.replace(WRITE, escapeCharacter);

const escapeCharacter = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
