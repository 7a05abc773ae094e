/** One test per format of a string; `default` accepts everything and is not here. */
export const STRING_FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  uri: (text) => SCHEME.test(text),
  email: isEmail,
  uuid: isUuid,
  binary: isBase64,
};

/** The reference (rfc3986) only asks for a scheme: `a:b` is a URI for it. */
const SCHEME = /^[a-zA-Z][a-zA-Z0-9+.-]*:/;

const LONGEST_LOCAL_PART = 64;
const LONGEST_DOMAIN = 253;
const LATIN = "\\u00a0-\\u024f";
const ATOM = `[${LATIN}0-9a-z!#$%&'*+/=?^_\`{}|~-]+`;
const QUOTED = `"(?:[${LATIN}\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f!#-\\[\\]-\\x7f]|\\\\[\\t.])*"`;
/** As in the `validators` package, the first alternative is only anchored on the left. */
const LOCAL_PART = new RegExp(`^(?:[${LATIN}]|${ATOM}(?:\\.${ATOM})*$|${QUOTED}$)`, "iu");
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9][a-z0-9_-]{0,61}[a-z]$/i;

/** The rules of the `validators` package 0.35. */
function isEmail(text: string): boolean {
  const parts = text.split("@");
  const [local = "", domain = ""] = parts;
  if (parts.length !== 2 || local.length > LONGEST_LOCAL_PART) return false;
  return LOCAL_PART.test(local) && isDomain(domain);
}

/** Accented letters travel as `xn--` labels: each counts here as one plain letter. */
function isDomain(text: string): boolean {
  if (text.length > LONGEST_DOMAIN || /\s|__/.test(text)) return false;
  return DOMAIN.test(text.replace(/[\u00a1-\uffff]/g, "a"));
}

/** Python's `UUID(text)`: any hyphens, braces and `urn:uuid:` are dropped, 32 hexadecimal digits remain. */
function isUuid(text: string): boolean {
  const bare = text.replaceAll("urn:", "").replaceAll("uuid:", "");
  const digits = bare.replace(/^[{}]+|[{}]+$/g, "").replaceAll("-", "");
  return /^[0-9a-f]{32}$/i.test(digits);
}

/** Python's lenient `b64decode`: foreign characters are ignored, only the padding can be wrong. */
function isBase64(text: string): boolean {
  if (/[^\0-\x7f]/.test(text)) return false;
  const letters = text.replace(/[^A-Za-z0-9+/=]/g, "");
  const padding = letters.indexOf("=");
  const body = (padding === -1 ? letters : letters.slice(0, padding)).length % 4;
  const pads = padding === -1 ? 0 : letters.length - padding;
  if (body === 0) return true;
  return body !== 1 && pads >= 4 - body;
}
