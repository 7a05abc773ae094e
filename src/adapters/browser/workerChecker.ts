import { proxy, wrap, type Endpoint } from "comlink";
import type { Checker } from "../../app/ports/checker";
import type { CheckingService } from "./checkingService";

/** The `Checker` port over a worker that exposes `CheckingService`. */
export function workerChecker(worker: Endpoint): Checker {
  const service = wrap<CheckingService>(worker);
  return {
    load: async (table, progress, signal) => {
      signal.throwIfAborted();
      const stop = (): void => void service.stop();
      signal.addEventListener("abort", stop);
      try {
        const onProgress = proxy((rows: number) => progress(rows, table.rows.length));
        const outcome = await service.load(table, onProgress);
        signal.throwIfAborted();
        if (!outcome) throw new Error("The check was replaced by a newer one");
        return outcome;
      } finally {
        signal.removeEventListener("abort", stop);
      }
    },
    replaceRows: (start, rows) => service.replaceRows(start, rows),
    insertRows: (start, rows) => service.insertRows(start, rows),
    deleteRows: (start, count) => service.deleteRows(start, count),
    prepare: (decisions) => service.prepare(decisions),
    present: (csv, profile) => service.present(csv, profile),
  };
}
