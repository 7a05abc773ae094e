const ZERO = 48;
const NINE = 57;
const MINUS = 45;
const POINT = 46;

/** Doubles tell apart, and order, all decimals of at most 15 digits. */
const EXACT_LENGTH = 15;

/** `-?digits`, at most 15 characters: the look before the slow reading. */
export function isExactInteger(text: string): boolean {
  const length = text.length;
  if (length > EXACT_LENGTH) return false;
  let index = text.charCodeAt(0) === MINUS ? 1 : 0;
  if (index === length) return false;
  for (; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code < ZERO || code > NINE) return false;
  }
  return true;
}

/** `-?digits(.digits)?`: the look before the slow reading. */
export function isPlainNumber(text: string): boolean {
  const length = text.length;
  let index = text.charCodeAt(0) === MINUS ? 1 : 0;
  let point = false;
  const first = index;
  if (index === length) return false;
  for (; index < length; index++) {
    const code = text.charCodeAt(index);
    if (code >= ZERO && code <= NINE) continue;
    if (code !== POINT || point || index === first || index === length - 1) return false;
    point = true;
  }
  return true;
}

/** True when JavaScript's own numbers compare this text without loss. */
export function isExact(text: string): boolean {
  return text.length <= EXACT_LENGTH && isPlainNumber(text);
}
