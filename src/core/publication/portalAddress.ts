const SITE = String.raw`^(https:\/\/[^\/@?#\s]+|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?)`;
const ADDRESS = new RegExp(String.raw`${SITE}(\/[^\s?#]*)?$`, "i");
const SIGNED = new RegExp(String.raw`${SITE}\/\S+$`, "i");

/**
 * An address that a key may be sent to, as the file of destinations writes it too: https, or this machine.
 * No name, no password, no question in it: it is shown, and remembered with the publications.
 */
export function isPortalAddress(text: string): boolean {
  return ADDRESS.test(text);
}

/** An address that a store signed: its question holds the signature. */
export function isSignedAddress(text: string): boolean {
  return SIGNED.test(text);
}

/** `https://host:port`, in lower case; null for what is no address. */
export function originOf(address: string): string | null {
  return new RegExp(SITE, "i").exec(address)?.[0].toLowerCase() ?? null;
}
