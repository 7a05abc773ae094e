import { intersect } from "../../book/area";
import type { Book } from "../../book/book";
import type { Cells } from "../../book/cells";
import type { Area } from "../../book/grid";
import { makeComparer } from "../../book/order";
import type { Pages } from "../../book/pages";
import { ExcelRefusal } from "../../book/refusal";
import type { Scalar } from "../../book/scalar";
import type { Sheet } from "../../book/sheet";
import { usedArea } from "../../book/usedArea";
import type { Note, Step } from "../change";
import { requireAllowed, requireUnlocked } from "../requireUnlocked";
import { sequence } from "../together";
import { restoreCells } from "./restoreCells";

export interface SortKey {
  /** Column of the sheet, 0-based. */
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
  return (book) => {
    const sheet = book.sheet(sheetId);
    const bounded = filledPart(sheet, area);
    if (bounded === null) return { notes: [], inverse: sequence([]) };
    requireAllowed(sheet, "allowSort");
    requireUnlocked(book, sheet, bounded);
    if (sheet.traits.merges.some((merge) => intersect(merge, bounded) !== null)) {
      throw new ExcelRefusal("InvalidOperation");
    }
    const order = sortedOrder(book, sheet, bounded, keys, matchCase);
    const moved = movedSpan(bounded, order);
    const before = sheet.cells.copy(bounded);
    permute(sheet.cells, bounded, order);
    const note: Note = { kind: "sorted", axis: "rows", sheetId, area: moved };
    return { notes: [note], inverse: asSort(restoreCells(sheetId, before), note) };
  };
}

/** The area without the blank rows and columns after the last used ones. */
function filledPart(sheet: Sheet, area: Area): Area | null {
  const used = usedArea(sheet);
  return used === null ? null : intersect(area, { ...used, top: 0, left: 0 });
}

/** Undoing a sort is told as a sort, and so is doing it again. */
const asSort =
  (restore: Step, note: Note): Step =>
  (book) => ({ notes: [note], inverse: asSort(restore(book).inverse, note) });

/** The rows of the area in their new order. Equal rows keep theirs. */
function sortedOrder(
  book: Book,
  sheet: Sheet,
  area: Area,
  keys: readonly SortKey[],
  matchCase: boolean,
): number[] {
  const compare = makeComparer(book.localeTag, matchCase);
  const read = ({ column }: SortKey) =>
    Array.from({ length: area.bottom - area.top + 1 }, (_, i) => sheet.value(area.top + i, column));
  const columns = keys.map((key) => ({ values: read(key), ascending: key.ascending }));
  const shown = shownRows(sheet, area);
  const order = [...shown];
  order.sort((a, b) => {
    for (const { values, ascending } of columns) {
      const difference = compareCells(values[a] ?? null, values[b] ?? null, ascending, compare);
      if (difference !== 0) return difference;
    }
    return a - b;
  });
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, i) => area.top + i);
  shown.forEach((at, i) => (rows[at] = area.top + (order[i] ?? at)));
  return rows;
}

/** Hidden rows do not move in a sort: those that do, counted from the area's first. */
function shownRows({ rows }: Sheet, { top, bottom }: Area): number[] {
  const shown: number[] = [];
  for (const [first, last, hidden] of rows.hidden.stretches(top, bottom)) {
    for (let row = first; !hidden && row <= last; row++) shown.push(row - top);
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

/** From the first to the last row that moved (E9); the whole area when none did. */
function movedSpan(area: Area, order: readonly number[]): Area {
  const first = order.findIndex((row, i) => row !== area.top + i);
  const last = order.findLastIndex((row, i) => row !== area.top + i);
  return first < 0 ? area : { ...area, top: area.top + first, bottom: area.top + last };
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
