/** A stretch of a simple pattern: so many digits, so many capital letters, or a fixed text. */
export type ShapePart =
  | { readonly kind: "digits" | "capitals"; readonly count: number }
  | { readonly kind: "text"; readonly text: string };

const TOKEN =
  /(?<digit>\\d|\[0-9\])(?:\{(?<digits>\d+)\})?|\[A-Z\](?:\{(?<capitals>\d+)\})?|(?<mark>[-/_ ])|\\(?<escaped>[-/_. ])|(?<letter>[A-Za-z0-9])/y;

/** Reads a pattern simple enough to be said in words (`^W\d{9}$`); null for any other. */
export function patternShape(pattern: string): readonly ShapePart[] | null {
  const body = pattern.replace(/^\^/, "").replace(/\$$/, "");
  const parts: ShapePart[] = [];
  let at = 0;
  while (at < body.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(body);
    if (match === null) return null;
    append(parts, shapePart(match.groups ?? {}, match[0]));
    at = TOKEN.lastIndex;
  }
  return parts.length > 0 ? parts : null;
}

/** The number of digits when the pattern wants nothing else. */
export function digitsWanted(pattern: string): number | null {
  const [part, ...rest] = patternShape(pattern) ?? [];
  return part?.kind === "digits" && rest.length === 0 ? part.count : null;
}

function shapePart(groups: Record<string, string | undefined>, token: string): ShapePart {
  if (groups["digit"]) return { kind: "digits", count: Number(groups["digits"] ?? 1) };
  if (token.startsWith("[A-Z]"))
    return { kind: "capitals", count: Number(groups["capitals"] ?? 1) };
  return { kind: "text", text: groups["mark"] ?? groups["escaped"] ?? groups["letter"] ?? "" };
}

function append(parts: ShapePart[], part: ShapePart): void {
  const last = parts.at(-1);
  if (last?.kind === "text" && part.kind === "text") {
    parts[parts.length - 1] = { kind: "text", text: last.text + part.text };
    return;
  }
  parts.push(part);
}
