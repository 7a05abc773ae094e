import { topLeft } from "../../../book/area";
import type { Axis } from "../../../book/grid";
import type { Sheet } from "../../../book/sheet";
import { setSheetTraits } from "../../../change/setTraits";
import { areaOf } from "../../addresses";
import { either, isText, objectOf, text } from "../../argument";
import type { Batch } from "../../batch";
import { object, range } from "../../objects";
import { method, officeType, readOnly } from "../../officeType";
import { performFor } from "../../scene";
import { invalidArgument } from "../../wireError";

/** The breaks before rows, or before columns, of a sheet. */
export interface PageBreaksTarget {
  readonly sheet: Sheet;
  readonly axis: Axis;
}

/** One of them: the line that begins a page. */
export interface PageBreakTarget extends PageBreaksTarget {
  readonly line: number;
}

const linesOf = ({ sheet, axis }: PageBreaksTarget): readonly number[] =>
  sheet.traits.pageBreaks[axis];

function become({ sheet, axis }: PageBreaksTarget, lines: readonly number[], batch: Batch): void {
  const pageBreaks = { ...sheet.traits.pageBreaks, [axis]: lines };
  performFor(batch.scene, setSheetTraits(sheet.id, { pageBreaks }, "layout"));
}

const breakAt = ({ sheet, axis }: PageBreaksTarget, line: number) =>
  object("PageBreak", { sheet, axis, line });

const cellAfter = ({ axis, line }: PageBreakTarget) =>
  axis === "rows" ? { row: line, column: 0 } : { row: 0, column: line };

export const pageBreak = officeType<PageBreakTarget>("PageBreak", {
  identity: ({ line }) => ({ _Id: String(line) }),
  exists: (target) => linesOf(target).includes(target.line),
  members: {
    _Id: readOnly(({ line }) => String(line)),
    columnIndex: readOnly((target) => cellAfter(target).column),
    rowIndex: readOnly((target) => cellAfter(target).row),
    delete: method([], (target, _none, batch) =>
      become(
        target,
        linesOf(target).filter((line) => line !== target.line),
        batch,
      ),
    ),
    getCellAfterBreak: method([], (target) => {
      const { row, column } = cellAfter(target);
      return range(target.sheet, { top: row, left: column, bottom: row, right: column });
    }),
  },
});

export const pageBreakCollection = officeType<PageBreaksTarget>("PageBreakCollection", {
  items: {
    list: (target) => linesOf(target).map((line) => breakAt(target, line)),
    /** By position, or by the id that the client was given. */
    find: (target, key) => {
      const lines = linesOf(target);
      const line = typeof key === "number" ? lines[key] : lines.find((one) => String(one) === key);
      return line === undefined ? null : breakAt(target, line);
    },
  },
  members: {
    /** Before the first cell of a range; no page begins before the first one. */
    add: method([either(isText, text, objectOf("Range"))], (target, [given], batch) => {
      const { row, column } = topLeft(areaOf(target.sheet, given, batch).area);
      const line = target.axis === "rows" ? row : column;
      if (line === 0) throw invalidArgument("The first page begins there.");
      const lines = new Set([...linesOf(target), line]);
      become(
        target,
        [...lines].sort((a, b) => a - b),
        batch,
      );
      return breakAt(target, line);
    }),
    getCount: method([], (target) => linesOf(target).length),
    removePageBreaks: method([], (target, _none, batch) => become(target, [], batch)),
  },
});
