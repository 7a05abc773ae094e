import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import type { RefObject } from "react";

/** What a list knows of its rows without drawing them. */
export interface RowFacts<Row> {
  /** The same as long as it is the same row. */
  keyOf(row: Row): string;
  /** Usual height in pixels, before the row is measured. */
  heightOf(row: Row): number;
  /** The arrows stop at it. */
  isEntry(row: Row): boolean;
}

export interface ListWindow {
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
export function useListWindow<Row>(
  rows: readonly Row[],
  facts: RowFacts<Row>,
  scroller: RefObject<HTMLDivElement | null>,
  pinned: number,
): ListWindow {
  const virtualizer = useVirtualizer<HTMLDivElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => facts.heightOf(rows[index]!),
    getItemKey: (index) => facts.keyOf(rows[index]!),
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
