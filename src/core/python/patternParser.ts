import { readClass } from "./patternClassParser";
import { ANY, ANY_BUT_LINE_BREAK, OUTSIDE_SETS, PLACES } from "./patternClasses";
import { groupFlags, inAnyCase, NO_FLAGS } from "./patternFlags";
import { characterEscape, literal, PatternTokens } from "./patternTokens";
import { fixedWidth, type PatternNode, type Place, type RepeatNode } from "./patternTree";

/** Python stops there too, with other limits: a crash in both. */
const DEEPEST = 200;
const MOST_REPEATS = 0xffffffff;

const GROUP_START = /\?(?:P<([A-Za-z_]\w*)>|P=([A-Za-z_]\w*)\)|(#)[^)]*\)|([:=!>]|<[=!]))/y;
const QUANTIFIER = /[*+?]|\{(\d*)(?:(,)(\d*))?\}/y;
/** Between the pieces of a pattern under the flag `x`. */
const LAYOUT = /(?:[ \t\n\r\f\v]|#[^\n]*)+/y;
const BACK_REFERENCE = /[1-9]\d?/y;

class UnreadablePattern extends Error {}

/** The tree of a pattern; null when Python cannot compile it, or for what is left aside: conditions, flags `a` and `L`. */
export function parsePattern(source: string): PatternNode | null {
  try {
    return new PatternParser(source).whole();
  } catch (problem) {
    if (problem instanceof UnreadablePattern) return null;
    throw problem;
  }
}

class PatternParser {
  private readonly tokens: PatternTokens;
  private readonly names = new Map<string, number>();
  private readonly open = new Set<number>();
  private groups = 0;
  private depth = 0;
  private flags = NO_FLAGS;

  constructor(source: string) {
    this.tokens = new PatternTokens(source);
  }

  whole(): PatternNode {
    const tree = this.choice();
    if (!this.tokens.done) throw new UnreadablePattern("a closing bracket too many");
    return tree;
  }

  private choice(): PatternNode {
    const branches = [this.sequence()];
    while (this.tokens.take(/\|/y)) branches.push(this.sequence());
    const [only] = branches;
    return only && branches.length === 1 ? only : { kind: "choice", branches };
  }

  private sequence(): PatternNode {
    const items: PatternNode[] = [];
    while (this.hasItem()) {
      const quantifier = this.quantifier();
      if (quantifier) items.push(repeated(items.pop(), quantifier));
      else items.push(...this.item());
    }
    return { kind: "sequence", items };
  }

  private hasItem(): boolean {
    if (this.flags.has("x")) this.tokens.take(LAYOUT);
    return !this.tokens.done && !/[|)]/.test(this.tokens.peek());
  }

  /** `{}` is a text; `{,}` a star. */
  private quantifier(): Quantifier | null {
    if (this.tokens.peek(2) === "{}") return null;
    const found = this.tokens.take(QUANTIFIER);
    if (!found) return null;
    const [least, most] = bounds(found);
    if (least > most || least > MOST_REPEATS) throw new UnreadablePattern("bounds");
    const suffix = this.tokens.take(/[?+]/y)?.[0] ?? "";
    return { least, most, suffix };
  }

  private item(): PatternNode[] {
    const character = this.tokens.next();
    if (character === "\\") return [this.escape()];
    if (character === "[") return [this.set(readClass(this.tokens))];
    if (character === "(") return this.group();
    if (character === ".") return [this.set(this.flags.has("s") ? ANY : ANY_BUT_LINE_BREAK)];
    if (character === "$") return [this.edge("end", "lineEnd")];
    if (character === "^") return [this.edge("start", "lineStart")];
    return [this.set(/[{}]/.test(character) ? `\\${character}` : literal(character))];
  }

  private edge(ofText: Place, ofLine: Place): PatternNode {
    return { kind: "place", place: this.flags.has("m") ? ofLine : ofText };
  }

  private set(source: string | null): PatternNode {
    if (source === null) throw new UnreadablePattern("set");
    return { kind: "set", source: this.flags.has("i") ? inAnyCase(source) : source };
  }

  private escape(): PatternNode {
    const octal = /^(?:0|[1-3][0-7]{2})/.test(this.tokens.peek(3));
    const reference = octal ? null : this.tokens.take(BACK_REFERENCE);
    if (reference) return this.reference(Number(reference[0]));
    const place = PLACES[this.tokens.peek()];
    const known = OUTSIDE_SETS[this.tokens.peek()];
    if (place === undefined && known === undefined) return this.set(characterEscape(this.tokens));
    this.tokens.next();
    return place === undefined ? this.set(known ?? null) : { kind: "place", place };
  }

  private reference(number: number): PatternNode {
    if (number > this.groups || this.open.has(number) || this.flags.has("i"))
      throw new UnreadablePattern("reference");
    return { kind: "reference", number };
  }

  private group(): PatternNode[] {
    if (this.tokens.peek() !== "?") return [this.capture(null)];
    const start = this.tokens.take(GROUP_START);
    if (!start) return [this.flagged()];
    const [, name, referred, comment, sign] = start;
    if (comment !== undefined) return [];
    if (name !== undefined) return [this.capture(name)];
    if (referred !== undefined) return [this.reference(this.names.get(referred) ?? Infinity)];
    return [this.special(sign ?? ":", this.body())];
  }

  private flagged(): PatternNode {
    const outer = this.flags;
    const flags = groupFlags(this.tokens, outer);
    if (!flags) throw new UnreadablePattern("group");
    this.flags = flags;
    const body = this.body();
    this.flags = outer;
    return body;
  }

  private capture(name: string | null): PatternNode {
    const number = (this.groups += 1);
    if (name !== null && this.names.has(name)) throw new UnreadablePattern("name");
    if (name !== null) this.names.set(name, number);
    this.open.add(number);
    const body = this.body();
    this.open.delete(number);
    return { kind: "group", number, body };
  }

  private body(): PatternNode {
    this.depth += 1;
    if (this.depth > DEEPEST) throw new UnreadablePattern("depth");
    const body = this.choice();
    if (!this.tokens.take(/\)/y)) throw new UnreadablePattern("an open bracket");
    this.depth -= 1;
    return body;
  }

  private special(sign: string, body: PatternNode): PatternNode {
    if (sign === ":") return body;
    if (sign === ">") return { kind: "atomic", body };
    const back = sign.startsWith("<") ? fixedWidth(body) : 0;
    if (back === null) throw new UnreadablePattern("a look behind of any width");
    return { kind: "look", body, isWanted: sign.endsWith("="), back };
  }
}

interface Quantifier extends Pick<RepeatNode, "least" | "most"> {
  readonly suffix: string;
}

function bounds([sign, least = "", comma, most = ""]: RegExpExecArray): [number, number] {
  if (sign === "*") return [0, Infinity];
  if (sign === "+") return [1, Infinity];
  if (sign === "?") return [0, 1];
  if (comma === undefined) return [Number(least), Number(least)];
  return [Number(least || "0"), most === "" ? Infinity : Number(most)];
}

/** A place cannot be repeated, nor a repetition again. */
function repeated(body: PatternNode | undefined, quantifier: Quantifier): PatternNode {
  const { least, most, suffix } = quantifier;
  if (!body || body.kind === "place" || isRepetition(body))
    throw new UnreadablePattern("nothing to repeat");
  const node: RepeatNode = { kind: "repeat", body, least, most, isLazy: suffix === "?" };
  return suffix === "+" ? { kind: "atomic", body: node } : node;
}

function isRepetition(node: PatternNode): boolean {
  return node.kind === "repeat" || (node.kind === "atomic" && node.body.kind === "repeat");
}
