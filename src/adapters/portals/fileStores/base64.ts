/** `String.fromCharCode` takes its characters as arguments: not a million of them. */
const PIECE = 0x8000;

/** `btoa` of bytes. */
export function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE)
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + PIECE)));
  return btoa(pieces.join(""));
}
