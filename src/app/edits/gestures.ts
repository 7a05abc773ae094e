import type { SheetEvent } from "../ports/sheetHost";
import { addEdit, addEditWhileReading, NO_EDITS, type PendingEdits } from "./pendingEdits";

/** What the officer does on the one sheet that is followed, kept until the engine knows it. */
export class Gestures {
  private sheetId: string | null = null;
  private reading = false;
  private edits = NO_EDITS;

  /** Its rows begin to be read: what was pending will be read with them. Said twice, it is the same reading. */
  readingStarts(sheetId: string): void {
    if (this.reading && this.sheetId === sheetId) return;
    this.sheetId = sheetId;
    this.reading = true;
    this.edits = NO_EDITS;
  }

  readingEnds(): void {
    this.reading = false;
  }

  forget(): void {
    this.sheetId = null;
    this.edits = NO_EDITS;
  }

  /** True when the sheet that is followed changed. */
  hear(event: SheetEvent): boolean {
    if (!("sheetId" in event) || event.sheetId !== this.sheetId) return false;
    const before = this.edits;
    this.edits = (this.reading ? addEditWhileReading : addEdit)(before, event);
    return this.edits !== before;
  }

  /** The engine knows all that was done. */
  areSettled(): boolean {
    return this.edits === NO_EDITS;
  }

  pending(): PendingEdits {
    return this.edits;
  }

  /** False when the officer did more since these were pending: what was read for them may be elsewhere. */
  settle(edits: PendingEdits): boolean {
    if (this.edits !== edits) return false;
    this.edits = NO_EDITS;
    return true;
  }
}
