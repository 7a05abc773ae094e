import type { PatternNode, RepeatNode } from "./patternTree";

/** The characters of a pattern as places one goes through, repetitions written out (Glushkov's automaton). */
export interface Positions {
  /** The set that each position takes. */
  readonly sets: readonly string[];
  /** Where one can begin. */
  readonly first: readonly number[];
  /** Where one can go from each position. */
  readonly follow: readonly (readonly number[])[];
  /** Loops without an end, written out too. */
  readonly loops: number;
  /** Steps that two ways lead to. */
  readonly twice: readonly (readonly [from: number, to: number])[];
}

interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly isNullable: boolean;
}

const MOST_POSITIONS = 4_000;
const EMPTY: Part = { first: [], last: [], isNullable: true };

/** Null for what is not proved this way: references, atomic groups, loops over what may be empty, too many positions. */
export function positionsOf(tree: PatternNode): Positions | null {
  const writer = new PositionWriter();
  const part = writer.part(tree);
  return part && writer.whole(part);
}

class PositionWriter {
  private readonly sets: string[] = [];
  private readonly follow: Set<number>[] = [];
  private readonly twice: (readonly [number, number])[] = [];
  private loops = 0;

  whole({ first }: Part): Positions {
    const { sets, loops, twice } = this;
    return { sets, first, loops, twice, follow: this.follow.map((each) => [...each]) };
  }

  part(node: PatternNode): Part | null {
    switch (node.kind) {
      case "set":
        return this.position(node.source);
      case "place":
        return EMPTY;
      case "sequence":
        return this.sequence(node.items);
      case "choice":
        return this.choice(node.branches);
      case "group":
        return this.part(node.body);
      case "repeat":
        return this.repeat(node);
      case "look":
        return this.look(node.body);
      case "reference":
      case "atomic":
        return null;
    }
  }

  private position(source: string): Part | null {
    const position = this.sets.push(source) - 1;
    this.follow.push(new Set());
    if (position >= MOST_POSITIONS) return null;
    return { first: [position], last: [position], isNullable: false };
  }

  private sequence(items: readonly PatternNode[]): Part | null {
    let whole = EMPTY;
    for (const item of items) {
      const next = this.part(item);
      if (next === null) return null;
      this.link(whole.last, next.first);
      whole = {
        first: whole.isNullable ? [...whole.first, ...next.first] : whole.first,
        last: next.isNullable ? [...whole.last, ...next.last] : next.last,
        isNullable: whole.isNullable && next.isNullable,
      };
    }
    return whole;
  }

  /** Two branches that may be empty are two ways to take nothing. */
  private choice(branches: readonly PatternNode[]): Part | null {
    const parts: Part[] = [];
    for (const branch of branches) {
      const part = this.part(branch);
      if (part === null) return null;
      parts.push(part);
    }
    if (parts.filter(({ isNullable }) => isNullable).length > 1) return null;
    return {
      first: parts.flatMap(({ first }) => first),
      last: parts.flatMap(({ last }) => last),
      isNullable: parts.some(({ isNullable }) => isNullable),
    };
  }

  /** A copy can only be reached through the one before: `a{2,4}` is `aa(?:aa?)?`. */
  private repeat({ body, least, most }: RepeatNode): Part | null {
    const copies = most === Infinity ? Math.max(least, 1) : most;
    const last: number[] = [];
    let first: readonly number[] = [];
    let before: Part | null = null;
    for (let count = 1; count <= copies; count++) {
      const part = this.part(body);
      if (part === null || (part.isNullable && most > 1)) return null;
      if (before) this.link(before.last, part.first);
      else first = part.first;
      if (count >= least) last.push(...part.last);
      before = part;
    }
    if (before && most === Infinity) this.loop(before);
    return { first, last, isNullable: least === 0 || before === null || before.isNullable };
  }

  private loop({ first, last }: Part): void {
    this.loops += 1;
    this.link(last, first);
  }

  /** What is looked at is tried apart, at one position: it must be short. */
  private look(body: PatternNode): Part | null {
    const apart = positionsOf(body);
    return apart === null || apart.loops > 0 || apart.twice.length > 0 ? null : EMPTY;
  }

  private link(last: readonly number[], first: readonly number[]): void {
    for (const from of last) {
      const follow = this.follow[from];
      for (const to of first) {
        if (follow?.has(to)) this.twice.push([from, to]);
        follow?.add(to);
      }
    }
  }
}
