/**
 * Python's idea of a space (`str.isspace`), which `str.strip` removes.
 * It differs from JavaScript's `trim` by U+001C to U+001F and U+0085, and by U+FEFF, which is not a space in Python.
 */
export const PYTHON_SPACES =
  "\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

const OUTER_SPACES = new RegExp(`^[${PYTHON_SPACES}]+|[${PYTHON_SPACES}]+$`, "g");

/** A first or last character above this one, or below the space's successor, may be a space. */
const LAST_PLAIN = 0x7e;

/** Python's `text.strip()`. */
export function strip(text: string): string {
  if (isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1))) return text;
  return text.replace(OUTER_SPACES, "");
}

function isPlain(code: number): boolean {
  return code > 0x20 && code <= LAST_PLAIN;
}
