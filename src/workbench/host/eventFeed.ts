import { areasAddress } from "../book/address";
import type { SheetArea } from "../book/grid";
import type { Note } from "../change/change";
import type { BindingEvent } from "./events/bindingEvents";
import { bindingsChanged, bindingsSelected } from "./events/bindingEvents";
import { EventRanges } from "./events/eventRanges";
import { eventsOfChange } from "./events/eventsOfChange";
import { eventsOfFocus } from "./events/eventsOfFocus";
import type { WorkbookEvent } from "./events/workbookEvent";
import { EVENT, WORKBOOK } from "../wire/eventNumbers";
import type { ExcelHost } from "./excelHost";
import type { HostConversation } from "./hostConversation";

/** Category of workbook events in `richApiMessage`. */
const WORKBOOK_EVENT = 65536;

type Entry = readonly [number, number, string, string, string, boolean];

/**
 * Tells the pages what happens in the workbook. Events of a batch wait until its answer has been
 * sent (protocol section 9.6); those of a gesture go at once, all of one Change in one message.
 */
export class EventFeed {
  readonly ranges = new EventRanges();
  private readonly stops: (() => unknown)[];
  private waiting: (() => void)[] = [];
  private holding = 0;

  constructor(private readonly host: ExcelHost) {
    const { book } = host;
    this.stops = [
      book.onChange((change) => {
        for (const { session } of host.conversations) session.follow(change);
        this.tell(eventsOfChange(change, book));
        this.tellBindings(bindingsChanged(change, book));
        if (change.notes.some(isOfSettings)) this.tellAll("settingsChanged");
      }),
      book.onCalculated((areas) => this.tell(calculated(areas))),
      book.focus.onMove((move) => {
        this.tell(eventsOfFocus(move, book));
        this.tellBindings(bindingsSelected(move, book));
        // `workbook.onSelectionChanged` has a channel of its own, without address (truth E15).
        if (move.kind === "selected") this.tellAll("documentSelectionChanged");
      }),
    ];
  }

  /** The user came back to this workbook. */
  tellActivated(): void {
    this.tell([{ number: EVENT.workbookActivated, targets: [WORKBOOK], args: {} }]);
  }

  /** Events raised by `run` wait for `flush`. */
  hold<T>(run: () => T): T {
    this.holding += 1;
    try {
      return run();
    } finally {
      this.holding -= 1;
    }
  }

  /** Runs something once the batch at work is answered. */
  afterwards(run: () => void): void {
    this.waiting.push(run);
    this.flush();
  }

  flush(): void {
    if (this.holding > 0) return;
    for (const send of this.waiting.splice(0)) send();
  }

  close(): void {
    for (const stop of this.stops) stop();
  }

  private tell(events: readonly WorkbookEvent[]): void {
    if (events.length === 0) return;
    for (const conversation of this.host.conversations) {
      if (!conversation.session.enableEvents) continue;
      const entries = events.flatMap((event) => this.entriesFor(conversation, event));
      if (entries.length === 0) continue;
      this.waiting.push(() => conversation.event("richApiMessage", { ArrayData: entries }));
    }
    this.flush();
  }

  private tellBindings(events: readonly BindingEvent[]): void {
    if (events.length === 0) return;
    for (const conversation of this.host.conversations) {
      if (!conversation.session.enableEvents) continue;
      for (const { channel, data } of events) {
        this.waiting.push(() => conversation.event(channel, data));
      }
    }
    this.flush();
  }

  /** Events with a channel of their own carry nothing. */
  private tellAll(channel: "documentSelectionChanged" | "settingsChanged"): void {
    for (const conversation of this.host.conversations) {
      if (!conversation.session.enableEvents) continue;
      this.waiting.push(() => conversation.event(channel, {}));
    }
    this.flush();
  }

  /** An entry for each target that the page listens to. */
  private entriesFor({ session }: HostConversation, event: WorkbookEvent): Entry[] {
    const targets = event.targets.filter((target) => session.events.has(event.number, target));
    if (targets.length === 0) return [];
    const own = event.origin === session.id;
    const args = JSON.stringify({
      ...event.args,
      triggerSource: own ? "ThisLocalAddin" : "Unknown",
      ...(event.range === undefined ? {} : { referenceId: this.ranges.keep(event.range) }),
    });
    return targets.map((target) => [WORKBOOK_EVENT, event.number, target, args, "", false]);
  }
}

const isOfSettings = (note: Note): boolean => note.kind === "book" && note.trait === "settings";

/** onCalculated: one event per sheet, with the addresses computed anew. */
function calculated(areas: readonly SheetArea[]): WorkbookEvent[] {
  const sheets = [...new Set(areas.map(({ sheetId }) => sheetId))];
  return sheets.map((worksheetId) => {
    const own = areas.filter(({ sheetId }) => sheetId === worksheetId);
    const address = areasAddress(own.map(({ area }) => area));
    const targets = [worksheetId, WORKBOOK];
    return { number: EVENT.calculated, targets, args: { address, worksheetId } };
  });
}
