import { columnCount, extent, intersect, rowCount, withExtent } from "../../book/area";
import type { Book } from "../../book/book";
import type { Cells } from "../../book/cells";
import type { Area, Axis } from "../../book/grid";
import { makeComparer } from "../../book/order";
import type { Pages } from "../../book/pages";
import { ExcelRefusal } from "../../book/refusal";
import type { Scalar } from "../../book/scalar";
import type { Sheet } from "../../book/sheet";
import { usedArea } from "../../book/usedArea";
import type { Note, Step } from "../change";
import { requireAllowed, requireUnlocked } from "../requireUnlocked";
import { sequence } from "../together";
import { adaptCopies } from "./copiedFormula";
import { restoreCells } from "./restoreCells";

export interface SortKey {
  /** Column of the sheet, 0-based; a row where columns are sorted. */
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * Sorts the rows of an area by keys, the first one first. Values, formulas and formats move with
 * their row, relative formulas keep looking at their own row; rules stay where they are. Blanks
 * come last both ways.
 * @param area the rows that move: the header row is outside
 */
export function sortRows(
  sheetId: string,
  area: Area,
  keys: readonly SortKey[],
  matchCase = false,
): Step {
  return sorting(sheetId, area, "rows", (book, sheet, bounded) => {
    const values = ({ column }: SortKey) =>
      lineNumbers(bounded.top, bounded.bottom).map((row) => sheet.value(row, column));
    const shown = shownLines(sheet, bounded, "rows");
    const order = sortedOrder(book, keys, values, shown, rowCount(bounded), matchCase);
    const rows = order.map((i) => bounded.top + i);
    permute(sheet.cells, bounded, rows);
    return order;
  });
}

/** Sorts the columns of an area by rows of it, as `sortRows` does its rows. */
export function sortColumns(
  sheetId: string,
  area: Area,
  keys: readonly SortKey[],
  matchCase = false,
): Step {
  return sorting(sheetId, area, "columns", (book, sheet, bounded) => {
    const values = ({ column: row }: SortKey) =>
      lineNumbers(bounded.left, bounded.right).map((column) => sheet.value(row, column));
    const shown = shownLines(sheet, bounded, "columns");
    const order = sortedOrder(book, keys, values, shown, columnCount(bounded), matchCase);
    const { columns, rest } = sheet.cells.copy(bounded);
    sheet.cells.paste({ area: bounded, columns: order.map((i) => columns[i] ?? rest), rest });
    const line = (i: number) => ({ ...bounded, left: bounded.left + i, right: bounded.left + i });
    order.forEach((from, to) => adaptCopies(sheet, line(from), line(to)));
    return order;
  });
}

/** Moves the lines of an area, and answers their order as it was: each line's former place. */
type Mover = (book: Book, sheet: Sheet, bounded: Area) => readonly number[];

const sorting =
  (sheetId: string, area: Area, axis: Axis, move: Mover): Step =>
  (book) => {
    const sheet = book.sheet(sheetId);
    const bounded = filledPart(sheet, area);
    if (bounded === null) return { notes: [], inverse: sequence([]) };
    requireAllowed(sheet, "allowSort");
    requireUnlocked(book, sheet, bounded);
    if (sheet.traits.merges.some((merge) => intersect(merge, bounded) !== null)) {
      throw new ExcelRefusal("InvalidOperation");
    }
    const before = sheet.cells.copy(bounded);
    const moved = movedSpan(bounded, axis, move(book, sheet, bounded));
    const note: Note = { kind: "sorted", axis, sheetId, area: moved };
    return { notes: [note], inverse: asSort(restoreCells(sheetId, before), note) };
  };

const lineNumbers = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** The area without the blank rows and columns after the last used ones. */
function filledPart(sheet: Sheet, area: Area): Area | null {
  const used = usedArea(sheet);
  return used === null ? null : intersect(area, { ...used, top: 0, left: 0 });
}

/** Undoing a sort is told as a sort, and so is doing it again. */
const asSort =
  (restore: Step, note: Note): Step =>
  (book) => ({ notes: [note], inverse: asSort(restore(book).inverse, note) });

/** The lines of an area in their new order. Equal ones keep theirs. */
function sortedOrder(
  book: Book,
  keys: readonly SortKey[],
  valuesOf: (key: SortKey) => readonly Scalar[],
  shown: readonly number[],
  count: number,
  matchCase: boolean,
): number[] {
  const compare = makeComparer(book.localeTag, matchCase);
  const lines = keys.map((key) => ({ values: valuesOf(key), ascending: key.ascending }));
  const sorted = [...shown].sort((a, b) => {
    for (const { values, ascending } of lines) {
      const difference = compareCells(values[a] ?? null, values[b] ?? null, ascending, compare);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  const order = lineNumbers(0, count - 1);
  shown.forEach((at, i) => (order[at] = sorted[i] ?? at));
  return order;
}

/** Hidden lines stay where they are in a sort: those that do not, counted from the area's first. */
function shownLines(sheet: Sheet, area: Area, axis: Axis): number[] {
  const [start, end] = extent(area, axis);
  const shown: number[] = [];
  for (const [first, last, hidden] of sheet[axis].hidden.stretches(start, end)) {
    for (let line = first; !hidden && line <= last; line++) shown.push(line - start);
  }
  return shown;
}

function compareCells(
  a: Scalar,
  b: Scalar,
  ascending: boolean,
  compare: ReturnType<typeof makeComparer>,
): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return ascending ? compare(a, b) : compare(b, a);
}

/** From the first to the last line that moved (E9); the whole area when none did. */
function movedSpan(area: Area, axis: Axis, order: readonly number[]): Area {
  const first = order.findIndex((line, i) => line !== i);
  const last = order.findLastIndex((line, i) => line !== i);
  const [start] = extent(area, axis);
  return first < 0 ? area : withExtent(area, axis, start + first, start + last);
}

/** What a column does not hold, or holds alike in every row, need not move. */
function permute(cells: Cells, area: Area, order: readonly number[]): void {
  for (let column = area.left; column <= area.right; column++) {
    const { values, formulas, styles } = cells.column(column);
    permutePages(values, area, order);
    permutePages(formulas, area, order);
    if (styles.isUniform(area.top, area.bottom)) continue;
    const moved = order.map((row) => styles.get(row));
    cells.setStyles(area.top, column, moved);
  }
}

function permutePages<T>(pages: Pages<T>, { top, bottom }: Area, order: readonly number[]): void {
  const first = pages.first(top);
  if (first === null || first > bottom) return;
  const moved = order.map((row) => pages.get(row));
  moved.forEach((value, i) => pages.set(top + i, value));
}
