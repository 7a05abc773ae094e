import { OUTSIDE_SETS } from "./patternClasses";
import type { PatternTokens } from "./patternTokens";

/** Letters of the flags in force: `i` any case, `m` lines, `s` the point takes line breaks, `x` spaces are layout. */
export type PatternFlags = ReadonlySet<string>;

export const NO_FLAGS: PatternFlags = new Set();

const GROUP_FLAGS = /\?([imsux]*)(-[imsx]+)?:/y;

/** After `(`: the flags that a group such as `(?i:…)` sets; null where there is none (`a` and `L` are not read). */
export function groupFlags(tokens: PatternTokens, outer: PatternFlags): PatternFlags | null {
  const found = tokens.take(GROUP_FLAGS);
  if (!found) return null;
  const [, added = "", removed = ""] = found;
  const isContradictory = [...added].some((flag) => removed.includes(flag));
  if (isContradictory) return null;
  return new Set([...outer, ...added].filter((flag) => !removed.includes(flag)));
}

/** What Python holds for one letter, where JavaScript sees three. */
const DOTTED = "Iiİı";
const LAST_CASED = 0x1ffff;
let cased: readonly string[] | null = null;

/** The same set in any case (flag `i`), still written without flag: JavaScript's folding, and Python's four `i`. */
export function inAnyCase(set: string): string {
  if (set === OUTSIDE_SETS["W"]) return set;
  const exact = new RegExp(`^${set}$`, "u");
  const folded = new RegExp(`^${set}$`, "iu");
  const isExcluding = set.startsWith("[^");
  const dotted = Array.from(DOTTED, (letter) => folded.test(letter));
  const hasDotted = isExcluding ? dotted.every(Boolean) : dotted.some(Boolean);
  const isIn = (letter: string): boolean =>
    DOTTED.includes(letter) ? hasDotted : folded.test(letter);
  cased ??= casedLetters();
  const added = cased.filter((letter) => isIn(letter) && !exact.test(letter)).join("");
  const removed = cased.filter((letter) => !isIn(letter) && exact.test(letter)).join("");
  const kept = removed === "" ? set : `(?![${removed}])${set}`;
  if (added === "" && removed === "") return set;
  return added === "" ? `(?:${kept})` : `(?:${kept}|[${added}])`;
}

function casedLetters(): string[] {
  const letters = Array.from({ length: LAST_CASED + 1 }, (_, code) => String.fromCodePoint(code));
  return letters.filter((each) => each.toLowerCase() !== each || each.toUpperCase() !== each);
}
