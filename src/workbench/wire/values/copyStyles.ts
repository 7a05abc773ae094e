import type { Book } from "../../book/book";
import type { Area } from "../../book/grid";
import type { Sheet } from "../../book/sheet";
import { setStyle } from "../../change/cells/restyle";
import type { Step } from "../../change/change";

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** Gives cells the styles of others, a stretch of equal ones at a time. */
export function copyStyles(book: Book, from: Place, to: Place, transpose: boolean): Step[] {
  const { top, left, bottom, right } = from.area;
  const steps: Step[] = [];
  for (let column = left; column <= right; column++) {
    const { styles } = from.sheet.cells.column(column);
    for (const [first, last, id] of styles.stretches(top, bottom)) {
      const stretch = { first: first - top, last: last - top, line: column - left };
      steps.push(setStyle(to.sheet.id, [placed(to.area, stretch, transpose)], book.styles.get(id)));
    }
  }
  return steps;
}

/** A stretch of a column, from an area's first cell on: it becomes a part of a row when turned. */
function placed(
  { top, left }: Area,
  { first, last, line }: { first: number; last: number; line: number },
  transpose: boolean,
): Area {
  return transpose
    ? { top: top + line, bottom: top + line, left: left + first, right: left + last }
    : { top: top + first, bottom: top + last, left: left + line, right: left + line };
}
