import { INSIDE_CLASS } from "./patternClasses";
import { characterEscape, type PatternTokens } from "./patternTokens";

/** After `[`. A first `]` is a character of the class; a `[` inside is only itself. Null when it is not a class. */
export function readClass(tokens: PatternTokens): string | null {
  let members = tokens.take(/\^/y) ? "^" : "";
  if (tokens.take(/\]/y)) members += "\\]";
  while (!tokens.done) {
    const character = tokens.next();
    if (character === "]") return isReadable(members) ? `[${members}]` : null;
    const set = character === "\\" ? INSIDE_CLASS[tokens.peek()] : undefined;
    if (set !== undefined && isRangeOpen(members)) return null;
    const member = set ?? (character === "\\" ? classEscape(tokens) : classLiteral(character));
    if (member === null) return null;
    if (set !== undefined) tokens.next();
    members += member;
    if (set !== undefined && tokens.take(/-/y)) {
      if (tokens.peek() !== "]") return null;
      members += "\\-";
    }
  }
  return null;
}

/** After `a-`: a range does not end with a set. */
const isRangeOpen = (members: string): boolean => /[^\^\\]-$/.test(members);

/** JavaScript refuses what Python does: a range upside down, or that begins or ends with a set. */
function isReadable(members: string): boolean {
  try {
    return new RegExp(`[${members}]`, "u").source !== "";
  } catch {
    return false;
  }
}

function classEscape(tokens: PatternTokens): string | null {
  if (tokens.take(/b/y)) return "\\x08";
  const escaped = characterEscape(tokens);
  return escaped === "-" ? "\\-" : escaped;
}

function classLiteral(character: string): string {
  return /[\\^$*+?.()|{}[\]/]/.test(character) ? `\\${character}` : character;
}
