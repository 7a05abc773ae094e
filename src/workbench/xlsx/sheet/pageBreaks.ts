import type { Axis } from "../../book/grid";
import { MAX_COLUMNS, MAX_ROWS } from "../../book/grid";
import type { PageBreaks } from "../../book/sheetTraits";
import { element, together, unlessEmpty, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";

const NAMES = { rows: "rowBreaks", columns: "colBreaks" } as const satisfies Record<Axis, string>;

/** The last line of the other axis: a break made by hand goes all along. */
const ENDS = { rows: MAX_COLUMNS - 1, columns: MAX_ROWS - 1 } as const;

/** A break bears the number of the line before it, from 1: that of the line after, from 0. */
export function readPageBreaks(worksheet: XmlElement): PageBreaks {
  const lines = (axis: Axis): number[] => {
    const breaks = worksheet.child(NAMES[axis])?.all("brk") ?? [];
    return breaks.map((each) => each.number("id", 0)).filter((line) => line > 0);
  };
  const ascending = (axis: Axis) => [...new Set(lines(axis))].sort((a, b) => a - b);
  return { rows: ascending("rows"), columns: ascending("columns") };
}

export const pageBreakElements = (breaks: PageBreaks): Markup =>
  together(breaksElement("rows", breaks.rows), breaksElement("columns", breaks.columns));

function breaksElement(axis: Axis, lines: readonly number[]): Markup {
  const children = lines.map((id) => element("brk", { id, max: ENDS[axis], man: true }));
  const counts = { count: lines.length, manualBreakCount: lines.length };
  return unlessEmpty(NAMES[axis], children, counts);
}
