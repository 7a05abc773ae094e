import type { Change } from "../change/change";
import type { Batch } from "./batch";
import { EventRegistrations } from "./eventRegistrations";
import { followCells, shiftsOf } from "./followCells";
import { References } from "./references";

/** What the host remembers of one page between its batches. */
export class Session {
  readonly references = new References();
  readonly events = new EventRegistrations();
  /** `context.runtime.enableEvents`: of this page only (truth E17). */
  enableEvents = true;
  /** The batch at work, whose ranges move with their cells too. */
  running: Batch | null = null;

  constructor(readonly id: string) {}

  /** Keeps the ranges that the page holds on their cells, where lines were opened or taken out. */
  follow(change: Change): void {
    const shifts = shiftsOf(change);
    if (shifts.length === 0) return;
    const held = [...this.references.targets(), ...(this.running?.targets() ?? [])];
    for (const target of new Set(held)) for (const shift of shifts) followCells(target, shift);
  }
}
