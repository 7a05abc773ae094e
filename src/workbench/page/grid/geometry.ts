import type { Area, Cell } from "../../book/grid";
import type { PixelAxis } from "./pixelAxis";

/** One direction of the view: its lines, those frozen, and how far the others are scrolled. */
export class Axle {
  constructor(
    readonly layout: PixelAxis,
    /** Lines `0 … frozen - 1` stay in place. */
    readonly frozen: number,
    /** Pixels by which the other lines are scrolled. */
    readonly scroll: number,
    /** Pixels between the header and the end of the view. */
    readonly room: number,
  ) {}

  get frozenLength(): number {
    return this.layout.offsetOf(this.frozen);
  }

  /** Where a line begins, in pixels after the header; may lie under the frozen lines. */
  startOf(line: number): number {
    return this.layout.offsetOf(line) - (line < this.frozen ? 0 : this.scroll);
  }

  /** Where a line begins and ends as seen: cut by the frozen lines. */
  seen(first: number, last: number): readonly [from: number, to: number] {
    const least = first < this.frozen ? 0 : this.frozenLength;
    const end = this.startOf(last) + this.layout.sizeOf(last);
    return [Math.max(least, this.startOf(first)), Math.max(least, end)];
  }

  /** The lines to draw, the frozen ones first. */
  *visible(): Generator<number> {
    for (let line = 0; line < this.frozen; line++) {
      if (this.layout.sizeOf(line) > 0) yield line;
    }
    const from = this.frozenLength + this.scroll;
    for (const line of this.layout.linesBetween(from, this.scroll + this.room)) {
      if (line >= this.frozen) yield line;
    }
  }

  /** The line under a pixel after the header. */
  lineAt(pixel: number): number {
    return this.layout.lineAt(pixel < this.frozenLength ? pixel : pixel + this.scroll);
  }

  /** The scroll that brings a line into view: just so if it is near, into the middle from afar. */
  scrollToShow(line: number): number {
    if (line < this.frozen) return this.scroll;
    const start = this.layout.offsetOf(line) - this.frozenLength;
    const end = this.layout.offsetOf(line) + this.layout.sizeOf(line) - this.room;
    const least = Math.max(0, Math.min(start, Math.max(this.scroll, end)));
    const isNear = Math.abs(least - this.scroll) <= this.room;
    return isNear ? least : Math.max(0, (start + end) / 2);
  }

  /** How many whole lines a page holds, beginning with the first one scrolled into view. */
  pageLength(): number {
    const first = this.lineAt(this.frozenLength);
    const last = this.lineAt(this.room);
    return Math.max(1, last - first - 1);
  }
}

/** A rectangle on the screen, in pixels after the headers. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where cells lie on the screen. */
export class Geometry {
  constructor(
    readonly rows: Axle,
    readonly columns: Axle,
  ) {}

  boxOf(area: Area): Box {
    const [left, right] = this.columns.seen(area.left, area.right);
    const [top, bottom] = this.rows.seen(area.top, area.bottom);
    return { left, top, width: right - left, height: bottom - top };
  }

  cellAt(x: number, y: number): Cell {
    return { row: this.rows.lineAt(y), column: this.columns.lineAt(x) };
  }
}
