import type { LookAnswer } from "../ports/destination";
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
  readonly producer: Producer;
  readonly schema: TableSchema;
  readonly layout: TableLayout;
  /** Rows that the engine holds, blank ones at the end included. */
  readonly rows: number;
  readonly state: Extract<CheckState, { kind: "checked" }>;
}

/** The authority that publishes, as its rows name it; empty texts where they do not tell. */
export interface Producer {
  /** SIRET or SIREN. */
  readonly siret: string;
  readonly name: string;
}

/** What the use cases share: the world, the pane's state, the line of tasks, the sheet being followed. */
export class Desk {
  readonly line = new TaskLine();
  /** What the officer does on the checked sheet and the engine does not know yet. */
  readonly gestures = new Gestures();
  checked: CheckedSheet | null = null;
  /** What destinations said of the copies they hold, by destination and file: asked when she comes, not at each edit. */
  readonly looks = new Map<string, LookAnswer>();
  /** Decisions that she took and that are not in the workbook yet. */
  decisionsDue = 0;
  /** The sheet does not show the marks of the last verdict yet. */
  marksDue = false;
  /** Comes back to edits and marks that the sheet refused; nothing while the officer is not listened to. */
  later: () => void = () => undefined;
  /** Tasks that the officer asked for and that are not done. */
  private asked = 0;
  /** A request waits for the officer to finish editing a cell. */
  private waiting = false;

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

  /** Said while what the officer asked for waits for them, and no longer. */
  hearEditing(waiting: boolean): void {
    this.waiting = waiting;
    if (!waiting && this.store.get().notice?.code === "sheet.cellEditing") this.say(null);
    if (waiting && this.asked > 0) this.say({ code: "sheet.cellEditing", params: {} });
  }

  /** Runs a task the officer asked for: its progress is shown, its failure said; it never rejects. */
  perform(whenStopped: Notice | null, work: (run: Run) => Promise<void>): Promise<void> {
    return this.follow(whenStopped, (run) => {
      this.say(null);
      return work(run);
    });
  }

  /** The same for what follows from what the officer did: what was just said to them stays. */
  follow(whenStopped: Notice | null, work: (run: Run) => Promise<void>): Promise<void> {
    this.asked += 1;
    this.hearEditing(this.waiting);
    return this.line.add(async (signal) => {
      try {
        await work({ signal, phase: (task, canStop) => this.phase(task, canStop) });
      } catch (failure) {
        if (signal.aborted) this.say(whenStopped);
        else this.sayFailure(failure);
      } finally {
        this.asked -= 1;
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
