import type { Book } from "../book/book";
import type { Cause, Change, Step } from "./change";

/** What undo takes back at once: the changes of one gesture, or of one batch (B19). */
type UndoStep = Change[];

/** Runs steps as Changes and remembers how to take them back. */
export class Journal {
  private done: UndoStep[] = [];
  private undone: UndoStep[] = [];
  private open: UndoStep | null = null;
  /** Builds before ExcelApi 1.19 forget what could be undone at an API write (B18). */
  undoesApiWrites = true;

  constructor(
    private readonly book: Book,
    private readonly publish: (change: Change) => void,
  ) {}

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  perform(cause: "user" | "api" | "coauthor", step: Step, origin?: string): Change {
    const change = this.run(cause, step, origin);
    if (isUndoable(change) && cause !== "coauthor") this.remember(change);
    this.publish(change);
    return change;
  }

  /** Makes everything performed meanwhile one undo step. */
  group<T>(run: () => T): T {
    if (this.open !== null) return run();
    this.open = [];
    try {
      return run();
    } finally {
      this.open = null;
    }
  }

  /** Takes back the last undo step; the Changes are of cause `undo`. False when there is none. */
  undo(): boolean {
    return this.turn(this.done, this.undone, "undo");
  }

  redo(): boolean {
    return this.turn(this.undone, this.done, "redo");
  }

  /** Forgets what could be undone or redone (after opening a file, after what cannot be: B20). */
  forget(): void {
    this.done = [];
    this.undone = [];
    if (this.open !== null) this.open = [];
  }

  private turn(from: UndoStep[], to: UndoStep[], cause: "undo" | "redo"): boolean {
    const last = from.pop();
    if (last === undefined) return false;
    const turned = last.toReversed().map(({ inverse }) => this.run(cause, inverse));
    to.push(turned);
    turned.forEach(this.publish);
    return true;
  }

  private remember(change: Change): void {
    this.undone = [];
    if (change.cause === "api" && !this.undoesApiWrites) this.done = [];
    else if (this.open === null) this.done.push([change]);
    else if (this.open.push(change) === 1) this.done.push(this.open);
  }

  private run(cause: Cause, step: Step, origin?: string): Change {
    return { ...step(this.book), cause, ...(origin === undefined ? {} : { origin }) };
  }
}

/** Settings, properties, XML parts and bindings are stored at once: undo does not touch them. */
const isUndoable = ({ notes }: Change): boolean =>
  notes.some(
    (note) => note.kind !== "book" && !(note.kind === "trait" && note.trait === "binding"),
  );
