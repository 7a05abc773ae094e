import { sha1 } from "@noble/hashes/legacy.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** Hexadecimal, as portals and descriptors write them. */
export function sha256Of(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

export function sha1Of(bytes: Uint8Array): string {
  return bytesToHex(sha1(bytes));
}
