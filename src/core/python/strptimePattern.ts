import { PYTHON_SPACES } from "./space";

export const MONTH_NAMES = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
] as const;

export const DAY_NAMES = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

const short = (names: readonly string[]): string => names.map((name) => name.slice(0, 3)).join("|");

/** Longest first: alternation takes the first that fits. */
const long = (names: readonly string[]): string =>
  [...names].sort((left, right) => right.length - left.length).join("|");

/** Python's own table (`_strptime.TimeRE`), where `\d` is any Unicode digit. */
const DIRECTIVES: Readonly<Record<string, string>> = {
  d: "(?<d>3[0-1]|[1-2]\\p{Nd}|0[1-9]|[1-9]| [1-9])",
  f: "(?<f>[0-9]{1,6})",
  H: "(?<H>2[0-3]|[0-1]\\p{Nd}|\\p{Nd})",
  I: "(?<I>1[0-2]|0[1-9]|[1-9])",
  j: "(?<j>36[0-6]|3[0-5]\\p{Nd}|[1-2]\\p{Nd}\\p{Nd}|0[1-9]\\p{Nd}|00[1-9]|[1-9]\\p{Nd}|0[1-9]|[1-9])",
  m: "(?<m>1[0-2]|0[1-9]|[1-9])",
  M: "(?<M>[0-5]\\p{Nd}|\\p{Nd})",
  S: "(?<S>6[0-1]|[0-5]\\p{Nd}|\\p{Nd})",
  w: "(?<w>[0-6])",
  u: "(?<u>[1-7])",
  U: "(?<U>5[0-3]|[0-4]\\p{Nd}|\\p{Nd})",
  W: "(?<W>5[0-3]|[0-4]\\p{Nd}|\\p{Nd})",
  V: "(?<V>5[0-3]|0[1-9]|[1-4]\\p{Nd}|\\p{Nd})",
  y: "(?<y>\\p{Nd}\\p{Nd})",
  Y: "(?<Y>\\p{Nd}\\p{Nd}\\p{Nd}\\p{Nd})",
  G: "(?<G>\\p{Nd}\\p{Nd}\\p{Nd}\\p{Nd})",
  z: "(?<z>[+-]\\p{Nd}\\p{Nd}:?[0-5]\\p{Nd}(?::?[0-5]\\p{Nd}(?:\\.\\p{Nd}{1,6})?)?|Z)",
  A: `(?<A>${long(DAY_NAMES)})`,
  a: `(?<a>${short(DAY_NAMES)})`,
  B: `(?<B>${long(MONTH_NAMES)})`,
  b: `(?<b>${short(MONTH_NAMES)})`,
  p: "(?<p>am|pm)",
  Z: "(?<Z>utc|gmt)",
  "%": "%",
};

/** Formats of the C locale that stand for others. */
const COMPOSED: Readonly<Record<string, string>> = {
  "%c": "%a %b %d %H:%M:%S %Y",
  "%x": "%m/%d/%y",
  "%X": "%H:%M:%S",
};

const LITERAL_SPECIALS = /[\\^$*+?.()|{}[\]/]/;
const SPACE = new RegExp(`[${PYTHON_SPACES}]`);

/** null for a directive Python does not know, or one used twice. */
export function strptimePattern(written: string): RegExp | null {
  const format = written.replace(/%[\s\S]/g, (piece) => COMPOSED[piece] ?? piece);
  let source = "";
  const used = new Set<string>();
  for (let index = 0; index < format.length; index++) {
    const character = format.charAt(index);
    if (character !== "%") {
      source += literal(character, format.charAt(index - 1));
      continue;
    }
    const directive = format.charAt(++index);
    const piece = DIRECTIVES[directive];
    if (piece === undefined || (directive !== "%" && used.has(directive))) return null;
    used.add(directive);
    source += piece;
  }
  return new RegExp(`^(?:${source})$`, "iu");
}

/** A run of spaces in the format matches any run of spaces in the text. */
function literal(character: string, before: string): string {
  if (SPACE.test(character)) return SPACE.test(before) ? "" : `[${PYTHON_SPACES}]+`;
  return LITERAL_SPECIALS.test(character) ? `\\${character}` : character;
}
