/** Latin letters and signs are compared one by one; what lies beyond, by its kind. */
const COMPARED = 0x250;
const KINDS: readonly (readonly [kind: number, source: string])[] = [
  [1, "\\p{Nd}"],
  [1, "\\p{N}"],
  [2, "\\p{L}"],
];
const ANY_KIND = 0xff;

interface Members {
  readonly latin: readonly boolean[];
  readonly beyond: number;
}

const known = new Map<string, Members>();

/** False when no character is in both sets: sure when false, not when true. */
export function mayShare(one: string, other: string): boolean {
  if (one === other) return true;
  const [a, b] = [membersOf(one), membersOf(other)];
  return (
    (a.beyond & b.beyond) !== 0 || a.latin.some((isIn, code) => isIn && b.latin[code] === true)
  );
}

function membersOf(source: string): Members {
  const before = known.get(source);
  if (before) return before;
  const expression = new RegExp(`^${source}$`, "u");
  const latin = Array.from({ length: COMPARED }, (_, code) =>
    expression.test(String.fromCharCode(code)),
  );
  const members = { latin, beyond: beyondKinds(source) };
  known.set(source, members);
  return members;
}

/** Plain characters and ranges of Latin only have nothing beyond; a written class has its kind; the rest, anything. */
function beyondKinds(source: string): number {
  let kinds = 0;
  let rest = source;
  for (const [kind, written] of KINDS) {
    if (!rest.includes(written)) continue;
    kinds |= kind;
    rest = rest.replaceAll(written, "");
  }
  const isLatin = /^[\u0000-\u024f]*$/.test(rest) && !/^\[\^|\\[pPu]/.test(rest);
  return isLatin ? kinds : ANY_KIND;
}
