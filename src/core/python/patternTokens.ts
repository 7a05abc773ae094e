/** Cuts a Python pattern into the pieces that the translation treats one by one. */
export class PatternTokens {
  private position = 0;

  constructor(private readonly source: string) {}

  get done(): boolean {
    return this.position >= this.source.length;
  }

  /** One code point. */
  next(): string {
    const code = this.source.codePointAt(this.position);
    const character = code === undefined ? "" : String.fromCodePoint(code);
    this.position += character.length;
    return character;
  }

  peek(length = 1): string {
    return this.source.slice(this.position, this.position + length);
  }

  /** Takes what the pattern (sticky) finds here. */
  take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.source);
    if (found) this.position += found[0].length;
    return found;
  }
}

const CONTROL: Readonly<Record<string, string>> = {
  a: "\\x07",
  f: "\\f",
  n: "\\n",
  r: "\\r",
  t: "\\t",
  v: "\\v",
};

const HEXADECIMAL = /x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})/y;
const OCTAL = /0[0-7]{0,2}|[1-3][0-7]{2}/y;

/** A character that both grammars write, after a backslash; null for an escape Python does not know. */
export function characterEscape(tokens: PatternTokens): string | null {
  const hexadecimal = tokens.take(HEXADECIMAL);
  if (hexadecimal) return codePoint(parseInt(hexadecimal[0].slice(1), 16));
  const octal = tokens.take(OCTAL);
  if (octal) return codePoint(parseInt(octal[0], 8));
  const character = tokens.next();
  if (/[a-zA-Z0-9]/.test(character)) return CONTROL[character] ?? null;
  return character === "" ? null : literal(character);
}

const codePoint = (code: number): string | null =>
  code > 0x10ffff ? null : `\\u{${code.toString(16)}}`;

/** With the flag `u` only these may, and must, be escaped. */
export function literal(character: string): string {
  return /[\\^$*+?.()|{}[\]/-]/.test(character) && character !== "-" ? `\\${character}` : character;
}
