/** What a file is by its first bytes, whatever its name. */
export type FileSignature = "zip" | "compound" | "pdf" | null;

const SIGNATURES: readonly (readonly [signature: FileSignature, bytes: readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["compound", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/** `compound` is the container of old Office files, and of workbooks that a password protects. */
export function fileSignature(bytes: Uint8Array): FileSignature {
  const found = SIGNATURES.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  return found ? found[0] : null;
}
