import type { PanePorts } from "../ports/panePorts";
import type { TableLayout } from "../ports/sheetHost";
import type { StopSignal } from "../ports/stopSignal";
import type { Progress } from "../ports/progress";
import type { TableSchema } from "../../core/schema/tableSchema";
import { Gestures } from "../edits/gestures";
import { TaskLine } from "../tasks/taskLine";
import { noticeOf } from "./notice";
import type { Busy, CheckState, Notice, PaneState } from "./paneState";
import type { Store } from "./store";

/** The sheet whose rows the engine holds, so that one edited row can be judged alone. */
export interface CheckedSheet {
  readonly id: string;
  readonly name: string;
  /** SIRET or SIREN of the authority as its rows give it; empty when they do not. */
  readonly producer: string;
  readonly schema: TableSchema;
  readonly layout: TableLayout;
  /** Rows that the engine holds, blank ones at the end included. */
  readonly rows: number;
  readonly state: Extract<CheckState, { kind: "checked" }>;
}

/** What the use cases share: the world, the pane's state, the line of tasks, the sheet being followed. */
export class Desk {
  readonly line = new TaskLine();
  /** What the officer does on the checked sheet and the engine does not know yet. */
  readonly gestures = new Gestures();
  checked: CheckedSheet | null = null;

  constructor(
    readonly ports: PanePorts,
    readonly store: Store<PaneState>,
  ) {}

  say(notice: Notice | null): void {
    this.store.update((state) => ({ ...state, notice }));
  }

  busy(busy: Busy | null): void {
    this.store.update((state) => ({ ...state, busy }));
  }

  /** The engine's rows are no longer those of a sheet. */
  forgetCheck(): void {
    this.checked = null;
    this.gestures.forget();
  }

  sayFailure(failure: unknown): void {
    const { sheet } = this.store.get();
    this.say(noticeOf(failure, sheet.kind === "unknown" ? "" : sheet.name));
  }

  /** Runs a task the officer asked for: its progress is shown, its failure said; it never rejects. */
  perform(whenStopped: Notice | null, work: (run: Run) => Promise<void>): Promise<void> {
    return this.line.add(async (signal) => {
      this.say(null);
      try {
        await work({ signal, phase: (task, canStop) => this.phase(task, canStop) });
      } catch (failure) {
        if (signal.aborted) this.say(whenStopped);
        else this.sayFailure(failure);
      } finally {
        this.busy(null);
      }
    });
  }

  private phase(task: Busy["task"], canStop: boolean): Progress {
    const show: Progress = (done, total) => this.busy({ task, done, total, canStop });
    show(0, null);
    return show;
  }
}

/** What a task holds while it runs. */
export interface Run {
  readonly signal: StopSignal;
  /** Names what is being done now; the answer tells how far. */
  phase(task: Busy["task"], canStop: boolean): Progress;
}
