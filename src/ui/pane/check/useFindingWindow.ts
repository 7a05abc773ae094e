import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import type { RefObject } from "react";
import type { ListRow } from "./listRows";

/** Usual heights in pixels, before an entry is measured. */
const ENTRY = 88;
const HEADING = 36;

export interface FindingWindow {
  /** Height of the whole list, in pixels. */
  readonly height: number;
  readonly items: readonly {
    readonly index: number;
    readonly start: number;
    readonly key: string;
  }[];
  measure(element: Element | null): void;
  scrollTo(index: number): void;
}

/** The rows in sight, measured as they are drawn; `pinned` stays drawn so that its focus is not lost. */
export function useFindingWindow(
  rows: readonly ListRow[],
  scroller: RefObject<HTMLDivElement | null>,
  pinned: number,
): FindingWindow {
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === "finding" ? ENTRY : HEADING),
    getItemKey: (index) => rowKey(rows[index]!),
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      return pinned >= rows.length || inSight.includes(pinned)
        ? inSight
        : [...inSight, pinned].sort((a, b) => a - b);
    },
    overscan: 6,
  });
  return {
    height: virtualizer.getTotalSize(),
    items: virtualizer
      .getVirtualItems()
      .map(({ index, start, key }) => ({ index, start, key: String(key) })),
    measure: virtualizer.measureElement,
    scrollTo: (index) => virtualizer.scrollToIndex(index),
  };
}

function rowKey(row: ListRow): string {
  if (row.kind === "finding") return row.placed.id;
  return row.kind === "group" ? `${row.severity} ${row.group.key}` : row.kind;
}
