import type { StopSignal } from "../ports/stopSignal";
import { StopSource } from "./stopSource";

/**
 * One task at a time, in the order they were asked: the engine and the sheet are shared, and the
 * officer may click while the last edit is still being judged.
 */
export class TaskLine {
  private last: Promise<void> = Promise.resolve();
  private current: StopSource | null = null;

  /** Settles when the task has; a task reports its own failure, the line goes on after it. */
  add(work: (signal: StopSignal) => Promise<void>): Promise<void> {
    const task = this.last.then(() => this.run(work));
    this.last = task.catch(() => undefined);
    return task;
  }

  /** Stops the task under way, not those that wait. */
  stop(): void {
    this.current?.stop();
  }

  private async run(work: (signal: StopSignal) => Promise<void>): Promise<void> {
    const source = new StopSource();
    this.current = source;
    try {
      await work(source.signal);
    } finally {
      this.current = null;
    }
  }
}
