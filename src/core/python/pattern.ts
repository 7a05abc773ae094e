import { ANY_BUT_LINE_BREAK, END, INSIDE_CLASS, OUTSIDE_CLASS } from "./patternClasses";
import { characterEscape, literal, PatternTokens } from "./patternTokens";

/**
 * A `pattern` constraint as the reference applies it: Python's `re.match("^" + pattern + "$", text)`, without a group,
 * so that `a|b` accepts `axx`. Null when Python cannot compile it, or when JavaScript has no equal
 * (inline flags, atomic groups, conditions).
 */
export function compilePattern(pattern: string): RegExp | null {
  const translated = translate(`^${pattern}$`);
  if (translated === null) return null;
  try {
    return new RegExp(`^(?:${translated})`, "u");
  } catch {
    return null;
  }
}

const GROUP_START = /\?(?:P<([A-Za-z_]\w*)>|P=([A-Za-z_]\w*)\)|#[^)]*\)|[:=!]|<[=!])/y;
const QUANTIFIER = /\{(\d*)(,?)(\d*)\}/y;
const BACK_REFERENCE = /[1-9]\d?/y;
const POSSESSIVE_SIGN = /\+/y;

function translate(source: string): string | null {
  const tokens = new PatternTokens(source);
  let translated = "";
  while (!tokens.done) {
    const piece = translatePiece(tokens);
    if (piece === null) return null;
    translated += piece;
  }
  return translated;
}

function translatePiece(tokens: PatternTokens): string | null {
  const quantifier = tokens.take(QUANTIFIER);
  if (quantifier) return greedy(translateQuantifier(quantifier), tokens);
  const character = tokens.next();
  if (character === "\\") return translateEscape(tokens);
  if (character === "[") return translateClass(tokens);
  if (character === "(") return translateGroup(tokens);
  if (character === ".") return ANY_BUT_LINE_BREAK;
  if (character === "$") return END;
  if ("{}]".includes(character)) return `\\${character}`;
  if ("*+?".includes(character)) return greedy(character, tokens);
  return "^|)".includes(character) ? character : literal(character);
}

/** A possessive quantifier (`a++`) never gives back what it took; JavaScript only has the greedy one. */
function greedy(quantifier: string, tokens: PatternTokens): string {
  tokens.take(POSSESSIVE_SIGN);
  return quantifier;
}

/** `{,3}` means up to three in Python; `{}` and `{,}` alone are texts. */
function translateQuantifier([written, least = "", comma, most = ""]: RegExpExecArray): string {
  if (least === "" && most === "") return written.replace(/[{}]/g, "\\$&");
  if (comma === "") return `{${least}}`;
  return `{${least || "0"},${most}}`;
}

function translateEscape(tokens: PatternTokens): string | null {
  const octal = /^(?:0|[1-3][0-7]{2})/.test(tokens.peek(3));
  const reference = octal ? null : tokens.take(BACK_REFERENCE);
  if (reference) return `(?:\\${reference[0]})`;
  const special = OUTSIDE_CLASS[tokens.peek()];
  if (special === undefined) return characterEscape(tokens);
  tokens.next();
  return special;
}

function translateGroup(tokens: PatternTokens): string | null {
  if (tokens.peek() !== "?") return "(";
  const start = tokens.take(GROUP_START);
  if (!start) return null;
  if (start[0].startsWith("?#")) return "";
  if (start[1] !== undefined) return `(?<${start[1]}>`;
  return start[2] === undefined ? `(${start[0]}` : `\\k<${start[2]}>`;
}

/** After `[`. A first `]` is a character of the class; a `[` inside is only itself. */
function translateClass(tokens: PatternTokens): string | null {
  let members = tokens.take(/\^/y) ? "^" : "";
  if (tokens.take(/\]/y)) members += "\\]";
  while (!tokens.done) {
    const character = tokens.next();
    if (character === "]") return `[${members}]`;
    const member = character === "\\" ? classEscape(tokens) : classLiteral(character);
    if (member === null) return null;
    members += hyphenAfterSet(member, tokens) ?? member;
  }
  return null;
}

function classEscape(tokens: PatternTokens): string | null {
  const set = INSIDE_CLASS[tokens.peek()];
  if (set !== undefined) {
    tokens.next();
    return set;
  }
  if (tokens.take(/b/y)) return "\\x08";
  const escaped = characterEscape(tokens);
  return escaped === "-" ? "\\-" : escaped;
}

function classLiteral(character: string): string {
  return /[\\^$*+?.()|{}[\]/]/.test(character) ? `\\${character}` : character;
}

/** `[\w-]`: beside a set the hyphen is itself for Python, and an error for JavaScript's flag `u`. */
function hyphenAfterSet(member: string, tokens: PatternTokens): string | null {
  const isSet = member.length > 1 && Object.values(INSIDE_CLASS).includes(member);
  return isSet && tokens.take(/-/y) ? `${member}\\-` : null;
}
