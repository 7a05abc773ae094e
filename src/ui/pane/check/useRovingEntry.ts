import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import type { ListRow } from "./listRows";

export interface RovingEntry {
  /** Index of the entry that Tab reaches. */
  readonly current: number;
  setCurrent(index: number): void;
  onKeyDown(event: KeyboardEvent, scrollTo: (index: number) => void): void;
}

/** Arrows, Home and End go from entry to entry; headings are passed over. */
export function useRovingEntry(
  rows: readonly ListRow[],
  scroller: RefObject<HTMLElement | null>,
): RovingEntry {
  const [wanted, setCurrent] = useState(0);
  const moved = useRef(false);
  const current = nearestEntry(rows, wanted);

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-index="${current}"] button`)?.focus();
  }, [current, scroller]);

  return {
    current,
    setCurrent,
    onKeyDown: (event, scrollTo) => {
      const next = destination(event.key, rows, current);
      if (next === null) return;
      event.preventDefault();
      moved.current = next !== current;
      setCurrent(next);
      scrollTo(next);
    },
  };
}

function destination(key: string, rows: readonly ListRow[], from: number): number | null {
  switch (key) {
    case "ArrowDown":
      return nextEntry(rows, from, 1) ?? from;
    case "ArrowUp":
      return nextEntry(rows, from, -1) ?? from;
    case "Home":
      return nextEntry(rows, -1, 1) ?? from;
    case "End":
      return nextEntry(rows, rows.length, -1) ?? from;
    default:
      return null;
  }
}

function nextEntry(rows: readonly ListRow[], from: number, step: 1 | -1): number | null {
  for (let index = from + step; index >= 0 && index < rows.length; index += step)
    if (rows[index]!.kind === "finding") return index;
  return null;
}

/** The entry at an index, or the first one after or before it when the list has changed. */
function nearestEntry(rows: readonly ListRow[], index: number): number {
  const inside = Math.min(index, rows.length - 1);
  return nextEntry(rows, inside - 1, 1) ?? nextEntry(rows, inside, -1) ?? 0;
}
