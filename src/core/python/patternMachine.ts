import type { Program, Step } from "./patternProgram";
import type { Place } from "./patternTree";

/** Start and end of each group, as a reference will need them. */
type Captures = ReadonlyMap<number, readonly [start: number, end: number]>;

interface State {
  readonly step: number;
  readonly position: number;
  readonly captures: Captures;
}

type StepOf<Kind extends Step["kind"]> = Extract<Step, { readonly kind: Kind }>;

const NO_CAPTURE: Captures = new Map();
/** Less than a second. */
const MOST_STATES = 1_000_000;
/** A state that remembers what groups took is longer to compare. */
const CAPTURE_COST = 4;

/**
 * Python's `re.match`, tried in at most so many steps: every state (a step of the program at a position of the text)
 * is visited once, so that time grows with their number and never explodes. Null when even they are too many.
 */
export function runPattern(program: Program, text: string): boolean | null {
  const machine = new PatternMachine(Array.from(text));
  const end = machine.match(program, { step: 0, position: 0, captures: NO_CAPTURE });
  return machine.isExhausted ? null : end !== null;
}

class PatternMachine {
  private states = 0;

  constructor(private readonly text: readonly string[]) {}

  get isExhausted(): boolean {
    return this.states > MOST_STATES;
  }

  /** Where the first match ends, in Python's order of preference; null when there is none. */
  match(program: Program, start: State): State | null {
    const visited = new Set<number | string>();
    const waiting = [start];
    for (let state = waiting.pop(); state; state = waiting.pop()) {
      const key = keyOf(state, program);
      if (visited.has(key)) continue;
      visited.add(key);
      this.states += state.captures.size === 0 ? 1 : CAPTURE_COST;
      if (this.isExhausted) return null;
      if (program[state.step]?.kind === "accept") return state;
      this.advance(program, state, waiting);
    }
    return null;
  }

  /** Puts on the pile what can follow, the preferred last. */
  private advance(program: Program, state: State, waiting: State[]): void {
    const step = program[state.step];
    if (step?.kind === "fork") {
      if (step.second !== step.first) waiting.push({ ...state, step: step.second });
      waiting.push({ ...state, step: step.first });
      return;
    }
    const next = this.next(program, state);
    if (next) waiting.push({ ...next, step: state.step + 1 });
  }

  private next(program: Program, state: State): State | null {
    const step = program[state.step];
    const { position } = state;
    switch (step?.kind) {
      case "set":
        return this.taken(state, step);
      case "place":
        return this.stands(step.place, position) ? state : null;
      case "open":
        return { ...state, captures: withCapture(state, -1 - step.group, position) };
      case "close": {
        const [start = position] = state.captures.get(-1 - step.group) ?? [];
        return { ...state, captures: withCapture(state, step.group, start) };
      }
      case "reference":
        return this.repeated(state, step.group);
      case "atomic":
        return this.match(step.program, { ...state, step: 0 });
      case "look":
        return this.looked(state, step);
      default:
        return null;
    }
  }

  private taken(state: State, { accepts }: StepOf<"set">): State | null {
    const character = this.text[state.position];
    const isTaken = character !== undefined && accepts(character);
    return isTaken ? { ...state, position: state.position + 1 } : null;
  }

  private looked(state: State, { program, isWanted, back }: StepOf<"look">): State | null {
    const position = state.position - back;
    const found = position < 0 ? null : this.match(program, { ...state, step: 0, position });
    if ((found !== null) !== isWanted) return null;
    return found ? { ...state, captures: found.captures } : state;
  }

  private repeated(state: State, group: number): State | null {
    const captured = state.captures.get(group);
    if (!captured) return null;
    const [start, end] = captured;
    const wanted = this.text.slice(start, end);
    const isThere = wanted.every((each, index) => this.text[state.position + index] === each);
    return isThere ? { ...state, position: state.position + wanted.length } : null;
  }

  private stands(place: Place, position: number): boolean {
    const last = this.text.length;
    if (place === "start") return position === 0;
    if (place === "textEnd") return position === last;
    if (place === "end") {
      return position === last || (position === last - 1 && this.text[position] === "\n");
    }
    if (place === "lineStart") return position === 0 || this.text[position - 1] === "\n";
    if (place === "lineEnd") return position === last || this.text[position] === "\n";
    if (last === 0) return false;
    const isBoundary = this.isWord(position - 1) !== this.isWord(position);
    return isBoundary === (place === "boundary");
  }

  private isWord(position: number): boolean {
    return /[\p{L}\p{N}_]/u.test(this.text[position] ?? "");
  }
}

function withCapture({ captures, position }: State, group: number, start: number): Captures {
  return new Map(captures).set(group, [start, position]);
}

/** Without captures, a state is a number. */
function keyOf({ step, position, captures }: State, program: Program): number | string {
  const key = position * program.length + step;
  if (captures.size === 0) return key;
  return `${key} ${[...captures].join(" ")}`;
}
