import { sha1Of } from "../http/checksums";

/** Git's own name of a content: SHA-1 of `blob <length>\0<bytes>`, hexadecimal. */
export function gitBlobSha(bytes: Uint8Array): string {
  const head = new TextEncoder().encode(`blob ${bytes.byteLength}\0`);
  const whole = new Uint8Array(head.byteLength + bytes.byteLength);
  whole.set(head);
  whole.set(bytes, head.byteLength);
  return sha1Of(whole);
}
