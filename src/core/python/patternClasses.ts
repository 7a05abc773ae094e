import type { Place } from "./patternTree";
import { PYTHON_SPACES } from "./space";

/** Python's Unicode classes as JavaScript writes them (flag `u`), for use inside square brackets. */
export const INSIDE_CLASS: Readonly<Record<string, string>> = {
  d: "\\p{Nd}",
  D: "\\P{Nd}",
  w: "\\p{L}\\p{N}_",
  /** Every general category but letters and numbers, without the underscore (one of the Pc). */
  W: "\\p{M}\\p{S}\\p{Z}\\p{C}\\p{Pd}\\p{Ps}\\p{Pe}\\p{Pi}\\p{Pf}\\p{Po}\\u203f\\u2040\\u2054\\ufe33\\ufe34\\ufe4d-\\ufe4f\\uff3f",
  s: PYTHON_SPACES,
  /** The gaps between Python's spaces. */
  S: "\\0-\\x08\\x0e-\\x1b\\x21-\\x84\\x86-\\x9f\\xa1-\\u167f\\u1681-\\u1fff\\u200b-\\u2027\\u202a-\\u202e\\u2030-\\u205e\\u2060-\\u2fff\\u3001-\\u{10ffff}",
};

/** The same, each standing alone. */
export const OUTSIDE_SETS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(INSIDE_CLASS).map(([name, set]) => [name, `[${set}]`]),
);

export const ANY = "[\\s\\S]";
export const ANY_BUT_LINE_BREAK = "[^\\n]";

/** Escapes that are places. */
export const PLACES: Readonly<Record<string, Place>> = {
  b: "boundary",
  B: "inside",
  A: "start",
  Z: "textEnd",
};

const WORD = "[\\p{L}\\p{N}_]";
const NOT_AT_END = ANY;

/** `$` also stands before one final line break. */
export const PLACE_SOURCES: Readonly<Record<Place, string>> = {
  start: `(?<!${NOT_AT_END})`,
  end: `(?=\\n?(?!${NOT_AT_END}))`,
  textEnd: `(?!${NOT_AT_END})`,
  lineStart: `(?<![^\\n])`,
  lineEnd: `(?![^\\n])`,
  boundary: `(?:(?<=${WORD})(?!${WORD})|(?<!${WORD})(?=${WORD}))`,
  /** Nowhere in an empty text, before Python 3.14. */
  inside: `(?:(?<=${WORD})(?=${WORD})|(?<!${WORD})(?!${WORD})(?:(?=${NOT_AT_END})|(?<=${NOT_AT_END})))`,
};
