import type { PatternNode, Place, RepeatNode } from "./patternTree";

/** One step of a machine that tries a pattern, a character at a time. */
export type Step =
  | { readonly kind: "set"; readonly accepts: (character: string) => boolean }
  | { readonly kind: "place"; readonly place: Place }
  /** Goes on at `first`; at `second` if that fails. */
  | { readonly kind: "fork"; readonly first: number; readonly second: number }
  | { readonly kind: "open" | "close" | "reference"; readonly group: number }
  | { readonly kind: "atomic"; readonly program: Program }
  | {
      readonly kind: "look";
      readonly program: Program;
      readonly isWanted: boolean;
      readonly back: number;
    }
  | { readonly kind: "accept" };

export type Program = readonly Step[];

/** Repetitions are written out: `(a{100}){100}` would be too long to be tried. */
const LONGEST = 20_000;

/** Null when it would be too long. */
export function patternProgram(tree: PatternNode): Program | null {
  const writer = new ProgramWriter();
  return writer.write(tree) ? writer.whole() : null;
}

class ProgramWriter {
  private readonly steps: Step[] = [];

  /** False as soon as the program is too long. */
  write(node: PatternNode): boolean {
    if (this.steps.length > LONGEST) return false;
    switch (node.kind) {
      case "sequence":
        return node.items.every((item) => this.write(item));
      case "choice":
        return this.writeChoice(node.branches);
      case "repeat":
        return this.writeRepeat(node);
      case "group":
        return this.writeGroup(node.number, node.body);
      default:
        return this.push(oneStep(node));
    }
  }

  whole(): Program {
    return [...this.steps, { kind: "accept" }];
  }

  private push(step: Step | null): boolean {
    if (step) this.steps.push(step);
    return step !== null;
  }

  private writeGroup(group: number, body: PatternNode): boolean {
    this.push({ kind: "open", group });
    return this.write(body) && this.push({ kind: "close", group });
  }

  private writeChoice(branches: readonly PatternNode[]): boolean {
    const [first, ...others] = branches;
    if (!first) return true;
    if (others.length === 0) return this.write(first);
    const fork = this.reserve();
    if (!this.write(first)) return false;
    const exit = this.reserve();
    this.steps[fork] = { kind: "fork", first: fork + 1, second: this.steps.length };
    if (!this.writeChoice(others)) return false;
    this.steps[exit] = jump(this.steps.length);
    return true;
  }

  private writeRepeat({ body, least, most, isLazy }: RepeatNode): boolean {
    for (let count = 0; count < least; count++) if (!this.write(body)) return false;
    if (most === Infinity) return this.writeLoop(body, isLazy);
    const forks: number[] = [];
    for (let count = least; count < most; count++) {
      forks.push(this.reserve());
      if (!this.write(body)) return false;
    }
    for (const fork of forks) this.steps[fork] = choose(fork + 1, this.steps.length, isLazy);
    return true;
  }

  private writeLoop(body: PatternNode, isLazy: boolean): boolean {
    const fork = this.reserve();
    if (!this.write(body)) return false;
    this.push(jump(fork));
    this.steps[fork] = choose(fork + 1, this.steps.length, isLazy);
    return true;
  }

  /** A place for a step that is known once what follows is written. */
  private reserve(): number {
    return this.steps.push({ kind: "accept" }) - 1;
  }
}

function jump(to: number): Step {
  return { kind: "fork", first: to, second: to };
}

function choose(body: number, exit: number, isLazy: boolean): Step {
  return { kind: "fork", first: isLazy ? exit : body, second: isLazy ? body : exit };
}

function oneStep(node: PatternNode): Step | null {
  if (node.kind === "set") return { kind: "set", accepts: memberTest(node.source) };
  if (node.kind === "place") return node;
  if (node.kind === "reference") return { kind: "reference", group: node.number };
  if (node.kind !== "atomic" && node.kind !== "look") return null;
  const program = patternProgram(node.body);
  if (program === null) return null;
  return node.kind === "atomic"
    ? { kind: "atomic", program }
    : { kind: "look", program, isWanted: node.isWanted, back: node.back };
}

/** Texts repeat their characters: each is tried once. */
function memberTest(source: string): (character: string) => boolean {
  const expression = new RegExp(`^${source}$`, "u");
  const known = new Map<string, boolean>();
  return (character) => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const isMember = expression.test(character);
    known.set(character, isMember);
    return isMember;
  };
}
