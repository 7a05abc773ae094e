import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** SHA-256, hexadecimal: what tells a file from any other. */
export function fileChecksum(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}
