export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const LITERALS = /"(?:[^"\\]|\\.)*"|-?Infinity|NaN/gs;

/** Too large for a double: JavaScript reads it as an infinite number, which JSON itself cannot write. */
const INFINITE = "1e999";

/** Python's `json.loads`, which also reads NaN and Infinity (both become infinite here); undefined when it raises. */
export function parseJson(text: string): Json | undefined {
  return tryParse(text) ?? tryParse(text.replace(LITERALS, finiteLiteral));
}

function finiteLiteral(literal: string): string {
  if (literal.startsWith('"')) return literal;
  return literal.startsWith("-") ? `-${INFINITE}` : INFINITE;
}

function tryParse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
