import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from "react";
import { useFocusWithin } from "./useFocusWithin";

/** By its index, whether a row is an entry. */
type Entries = readonly boolean[];

export interface RovingEntry {
  /** Index of the entry that Tab reaches. */
  readonly current: number;
  setCurrent(index: number): void;
  /** Takes the focus to an entry, once it is drawn. */
  goTo(index: number): void;
  onKeyDown(event: KeyboardEvent, scrollTo: (index: number) => void): void;
}

/**
 * Arrows, Home and End go from entry to entry; headings are passed over. When the entry that had the focus goes, the
 * one that takes its place has it.
 */
export function useRovingEntry(
  entries: Entries,
  scroller: RefObject<HTMLElement | null>,
): RovingEntry {
  const [wanted, setWanted] = useState({ index: 0 });
  const moved = useRef(false);
  const current = nearestEntry(entries, wanted.index);
  const hadFocus = useFocusWithin(scroller);

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    focusEntry(scroller.current, current);
  }, [wanted, current, scroller]);

  useEffect(() => {
    if (hadFocus.current && document.activeElement === document.body && document.hasFocus())
      focusEntry(scroller.current, current);
  });

  const goTo = (index: number): void => {
    moved.current = true;
    setWanted({ index });
  };
  return {
    current,
    setCurrent: (index) => setWanted({ index }),
    goTo,
    onKeyDown: (event, scrollTo) => {
      const next = isTyped(event) ? null : destination(event.key, entries, current);
      if (next === null) return;
      event.preventDefault();
      scrollTo(next);
      goTo(next);
    },
  };
}

function focusEntry(scroller: HTMLElement | null, index: number): void {
  scroller?.querySelector<HTMLElement>(`[data-index="${index}"] button`)?.focus();
}

/** A control of an entry that has its own use of the arrows. */
function isTyped({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.matches("input, select, textarea");
}

function destination(key: string, entries: Entries, from: number): number | null {
  switch (key) {
    case "ArrowDown":
      return nextEntry(entries, from, 1) ?? from;
    case "ArrowUp":
      return nextEntry(entries, from, -1) ?? from;
    case "Home":
      return nextEntry(entries, -1, 1) ?? from;
    case "End":
      return nextEntry(entries, entries.length, -1) ?? from;
    default:
      return null;
  }
}

function nextEntry(entries: Entries, from: number, step: 1 | -1): number | null {
  for (let index = from + step; index >= 0 && index < entries.length; index += step)
    if (entries[index]) return index;
  return null;
}

/** The entry at an index, or the first one after or before it when the list has changed. */
function nearestEntry(entries: Entries, index: number): number {
  const inside = Math.min(index, entries.length - 1);
  return nextEntry(entries, inside - 1, 1) ?? nextEntry(entries, inside, -1) ?? 0;
}
