import { intersect } from "../../book/area";
import type { Area, SheetArea } from "../../book/grid";
import { DyadicIntervals } from "./dyadicIntervals";

/** An area wider than this (whole rows, mostly) is kept in a list rather than column by column. */
const WIDEST = 64;

interface WideArea<T> {
  readonly area: Area;
  readonly watcher: T;
}

class SheetDependents<T> {
  private readonly columns = new Map<number, DyadicIntervals<T>>();
  private wide: WideArea<T>[] = [];

  add(area: Area, watcher: T): void {
    if (isWide(area)) this.wide.push({ area, watcher });
    else this.eachColumn(area, (column) => column.add(area.top, area.bottom, watcher));
  }

  remove(area: Area, watcher: T): void {
    if (isWide(area)) this.wide = this.wide.filter((entry) => entry.watcher !== watcher);
    else this.eachColumn(area, (column) => column.remove(area.top, area.bottom, watcher));
  }

  find(area: Area, found: (watcher: T) => void): void {
    for (const entry of this.wide) {
      if (intersect(entry.area, area) !== null) found(entry.watcher);
    }
    for (const [column, intervals] of this.columns) {
      if (column >= area.left && column <= area.right) intervals.find(area.top, area.bottom, found);
    }
  }

  private eachColumn({ left, right }: Area, visit: (column: DyadicIntervals<T>) => void): void {
    for (let index = left; index <= right; index++) {
      const column = this.columns.get(index) ?? new DyadicIntervals<T>();
      this.columns.set(index, column);
      visit(column);
    }
  }
}

const isWide = (area: Area): boolean => area.right - area.left >= WIDEST;

/** Who depends on which cells: found by column and row interval, never by going through all. */
export class Dependents<T> {
  private readonly sheets = new Map<string, SheetDependents<T>>();

  add({ sheetId, area }: SheetArea, watcher: T): void {
    const sheet = this.sheets.get(sheetId) ?? new SheetDependents<T>();
    this.sheets.set(sheetId, sheet);
    sheet.add(area, watcher);
  }

  remove({ sheetId, area }: SheetArea, watcher: T): void {
    this.sheets.get(sheetId)?.remove(area, watcher);
  }

  /** Calls `found` for every watcher of a cell of the area, perhaps several times. */
  find({ sheetId, area }: SheetArea, found: (watcher: T) => void): void {
    this.sheets.get(sheetId)?.find(area, found);
  }
}
