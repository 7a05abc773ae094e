import type { StopSignal } from "../ports/stopSignal";

/** What work that was stopped ends with. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

/** The officer's *Arrêter*: one source per task, its signal lent to whom works for it. */
export class StopSource {
  private readonly listeners = new Set<() => void>();
  private stopped = false;

  readonly signal: StopSignal = this.makeSignal();

  stop(): void {
    if (this.stopped) return;
    this.stopped = true;
    for (const listener of this.listeners) listener();
    this.listeners.clear();
  }

  private makeSignal(): StopSignal {
    const isStopped = (): boolean => this.stopped;
    return {
      get aborted() {
        return isStopped();
      },
      throwIfAborted: () => {
        if (this.stopped) throw new Stopped();
      },
      addEventListener: (_type, listener) => void this.listeners.add(listener),
      removeEventListener: (_type, listener) => void this.listeners.delete(listener),
    };
  }
}
