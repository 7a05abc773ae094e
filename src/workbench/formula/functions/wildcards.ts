const SPECIAL = /[\\^$.*+?()[\]{}|/-]/g;

const escape = (literal: string): string => literal.replace(SPECIAL, "\\$&");

/** `*` any text, `?` one character, `~` before one of the three takes it as it is. */
const piece = (token: string): string => {
  if (token === "*") return ".*";
  if (token === "?") return ".";
  return escape(/^~[*?~]$/.test(token) ? token.slice(1) : token);
};

const cache = new Map<string, RegExp>();
const CACHE_SIZE = 500;

/** The regular expression of a text with Excel's wildcards, without case. */
export function wildcardPattern(text: string, place: "whole" | "anywhere"): RegExp {
  const key = `${place} ${text}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const tokens = text.match(/~[*?~]|[\s\S]/g) ?? [];
  const source = tokens.map(piece).join("");
  const pattern = new RegExp(place === "whole" ? `^${source}$` : source, "isu");
  if (cache.size >= CACHE_SIZE) cache.clear();
  cache.set(key, pattern);
  return pattern;
}

export const hasWildcard = (text: string): boolean => /[*?~]/.test(text);
