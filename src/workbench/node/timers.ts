type Callback = (...values: unknown[]) => void;

/**
 * Timers of one window: they never keep the process alive (office.js has a clock of its own that
 * ticks for ever) and all stop when the window closes.
 */
export class WindowTimers {
  private readonly running = new Map<number, NodeJS.Timeout>();
  private next = 1;

  setTimeout = (callback: Callback, delay = 0, ...values: unknown[]): number => {
    const id = this.next++;
    const fire = () => {
      this.running.delete(id);
      callback(...values);
    };
    this.running.set(id, setTimeout(fire, delay).unref());
    return id;
  };

  setInterval = (callback: Callback, delay = 0, ...values: unknown[]): number => {
    const id = this.next++;
    this.running.set(id, setInterval(callback, delay, ...values).unref());
    return id;
  };

  clear = (id: number | undefined): void => {
    if (id === undefined) return;
    clearTimeout(this.running.get(id));
    this.running.delete(id);
  };

  clearAll(): void {
    for (const id of [...this.running.keys()]) this.clear(id);
  }
}
