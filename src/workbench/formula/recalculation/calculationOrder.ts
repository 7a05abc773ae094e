import type { FormulaCell } from "./formulaCell";

/** Formulas calculated within one another; deeper, a formula waits on a list of ours instead. */
const DEEPEST = 64;

/** Says that a formula must be calculated before the one that asked can go on. */
class Postponed extends Error {
  constructor(readonly cell: FormulaCell) {
    super("A formula waits for another");
  }
}

/**
 * Calculates stale formulas in the order in which they need one another. A formula that reads a
 * stale one has it calculated first; a chain deeper than the machine's own stack is followed on
 * `trail`, by giving up the reader and starting it again later, as Excel does. A formula that is
 * asked for while it runs closes a circle: all formulas of the circle are 0.
 */
export class CalculationOrder {
  private readonly trail: FormulaCell[] = [];
  private depth = 0;

  constructor(private readonly calculate: (cell: FormulaCell) => void) {}

  /** Calculates a cell and all it needs. */
  settle(cell: FormulaCell): void {
    if (cell.state === "stale") this.start(cell);
    while (this.trail.length > 0) this.advance();
  }

  /** Called when a running formula reads a formula cell. Answers whether its value may be read. */
  need(cell: FormulaCell): boolean {
    if (cell.state === "current") return true;
    if (cell.state === "running") return this.closeCircle(cell);
    if (this.depth >= DEEPEST) throw new Postponed(cell);
    this.start(cell);
    this.run(cell);
    return true;
  }

  private start(cell: FormulaCell): void {
    cell.state = "running";
    cell.isCircular = false;
    this.trail.push(cell);
  }

  private advance(): void {
    const height = this.trail.length;
    const cell = this.trail[height - 1]!;
    const depth = this.depth;
    try {
      this.run(cell);
    } catch (reason) {
      this.depth = depth;
      const isPostponed = reason instanceof Postponed;
      for (const given of this.trail.splice(isPostponed ? height : 0)) given.state = "stale";
      if (!isPostponed) throw reason;
      if (reason.cell.state === "stale") this.start(reason.cell);
    }
  }

  private run(cell: FormulaCell): void {
    this.depth++;
    this.calculate(cell);
    this.depth--;
    this.trail.pop();
    cell.state = "current";
  }

  private closeCircle(cell: FormulaCell): false {
    for (const member of this.trail.slice(this.trail.lastIndexOf(cell))) member.isCircular = true;
    return false;
  }
}
