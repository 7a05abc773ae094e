/** `{GUID}` in upper case, as Excel writes ids. */
export const randomId = (): string => `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
