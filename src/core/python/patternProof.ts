import { mayShare } from "./patternOverlap";
import { positionsOf, type Positions } from "./patternPositions";
import type { PatternNode } from "./patternTree";

/** Steps that a backtracking engine takes in some milliseconds. */
const MOST_STEPS = 1_000_000;
const MOST_PAIRS = 20_000;
/** Each is at most two ways instead of one. */
const MOST_MEETINGS = 8;

/**
 * The longest text on which an engine that backtracks is proved to answer at once: two ways through the pattern that
 * read the same characters must not meet again where they can part again (that doubles at each turn), and ways that
 * go on apart without an end make time grow as a power of the length.
 */
export function fastLength(tree: PatternNode): number {
  const positions = positionsOf(tree);
  if (positions === null) return 0;
  const pairs = pairsOf(positions);
  if (pairs === null) return 0;
  const paths = new Paths(positions);
  const twice = positions.twice.map(([from, to]) => ({ one: from, other: from, shared: to }));
  const meetings = [...pairs.meetings, ...twice];
  if (meetings.length > MOST_MEETINGS) return 0;
  if (meetings.some((each) => paths.areRepeated(each))) return 0;
  if (!hasGrowth(positions, pairs.next)) return Infinity;
  return Math.floor(MOST_STEPS ** (1 / Math.max(positions.loops, 1)));
}

interface Pairs {
  /** Two positions that one text can lead to, and the pairs that one more character leads to. */
  readonly next: ReadonlyMap<number, readonly number[]>;
  readonly meetings: readonly Meeting[];
}

/** Two ways that one text leads to, and the position where they meet. */
interface Meeting {
  readonly one: number;
  readonly other: number;
  readonly shared: number;
}

/** Null when there are too many to look at. */
function pairsOf(positions: Positions): Pairs | null {
  const size = positions.sets.length;
  const next = new Map<number, number[]>();
  const meetings: Meeting[] = [];
  const parting = [positions.first, ...positions.follow];
  const waiting = parting.flatMap((after) => distinctPairs(positions, after, after));
  for (let pair = waiting.pop(); pair !== undefined; pair = waiting.pop()) {
    if (next.has(pair)) continue;
    if (next.size > MOST_PAIRS) return null;
    const [one, other] = [Math.floor(pair / size), pair % size];
    const [after, afterOther] = [positions.follow[one] ?? [], positions.follow[other] ?? []];
    const found = distinctPairs(positions, after, afterOther);
    next.set(pair, found);
    waiting.push(...found);
    for (const shared of after.filter((each) => afterOther.includes(each))) {
      meetings.push({ one, other, shared });
      if (meetings.length > MOST_PAIRS) return null;
    }
  }
  return { next, meetings };
}

function distinctPairs(
  { sets }: Positions,
  ones: readonly number[],
  others: readonly number[],
): number[] {
  const pairs: number[] = [];
  for (const one of ones) {
    for (const other of others) {
      if (one === other || !mayShare(sets[one] ?? "", sets[other] ?? "")) continue;
      pairs.push(Math.min(one, other) * sets.length + Math.max(one, other));
    }
  }
  return pairs;
}

/** Which positions lead to which. */
class Paths {
  private readonly known = new Map<number, ReadonlySet<number>>();

  constructor(private readonly positions: Positions) {}

  /** From where they meet, both ways can be taken again. */
  areRepeated({ one, other, shared }: Meeting): boolean {
    return this.lead(shared, one) && this.lead(shared, other);
  }

  private lead(from: number, to: number): boolean {
    return from === to || this.after(from).has(to);
  }

  private after(from: number): ReadonlySet<number> {
    const known = this.known.get(from);
    if (known) return known;
    const reached = new Set<number>();
    const waiting = [...(this.positions.follow[from] ?? [])];
    for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
      if (reached.has(each)) continue;
      reached.add(each);
      waiting.push(...(this.positions.follow[each] ?? []));
    }
    this.known.set(from, reached);
    return reached;
  }
}

/**
 * Two ways that both come back to themselves on a text on which the first also leads to the second: each turn of the
 * first can then be the last, and time grows as a power.
 */
function hasGrowth(positions: Positions, next: ReadonlyMap<number, readonly number[]>): boolean {
  const size = positions.sets.length;
  return [...next.keys()].some((pair) => {
    const [one, other] = [Math.floor(pair / size), pair % size];
    return growsFrom(positions, one, other) || growsFrom(positions, other, one);
  });
}

function growsFrom(positions: Positions, one: number, other: number): boolean {
  const seen = new Set<string>();
  const waiting: Triple[] = [[one, one, other]];
  for (let triple = waiting.pop(); triple; triple = waiting.pop()) {
    for (const next of followingTriples(positions, triple)) {
      const key = next.join(" ");
      if (key === `${one} ${other} ${other}` || seen.size > MOST_PAIRS) return true;
      if (seen.has(key)) continue;
      seen.add(key);
      waiting.push(next);
    }
  }
  return false;
}

type Triple = readonly [number, number, number];

/** Where one same character can lead three ways. */
function followingTriples({ sets, follow }: Positions, [a, b, c]: Triple): Triple[] {
  const share = (x: number, y: number): boolean => mayShare(sets[x] ?? "", sets[y] ?? "");
  return (follow[a] ?? []).flatMap((x) =>
    (follow[b] ?? [])
      .filter((y) => share(x, y))
      .flatMap((y) =>
        (follow[c] ?? []).filter((z) => share(x, z) && share(y, z)).map((z): Triple => [x, y, z]),
      ),
  );
}
