import type { SheetArea } from "../../book/grid";

/** How many events can still be asked for their range; Excel's own number is not documented. */
const REMEMBERED = 500;

/** The ranges behind `event.getRange()`, by the reference that went with the event. */
export class EventRanges {
  private readonly ranges = new Map<string, SheetArea>();
  private next = 1;

  keep(range: SheetArea): string {
    const id = `ev${this.next++}`;
    this.ranges.set(id, range);
    const [oldest] = this.ranges.keys();
    if (this.ranges.size > REMEMBERED && oldest !== undefined) this.ranges.delete(oldest);
    return id;
  }

  get(id: string): SheetArea | null {
    return this.ranges.get(id) ?? null;
  }
}
