import { bounding, columnCount, offsetArea, rowCount } from "../../book/area";
import type { Book } from "../../book/book";
import type { Area, Cell } from "../../book/grid";
import type { Sheet } from "../../book/sheet";
import { asOneEdit } from "../../change/asOneEdit";
import type { Content } from "../../change/cells/content";
import { Formula } from "../../change/cells/content";
import { copiedFormula, transposedFormula } from "../../change/cells/copiedFormula";
import { putCells } from "../../change/cells/putCells";
import { setCells } from "../../change/cells/setCells";
import type { Step } from "../../change/change";
import { sequence } from "../../change/together";
import { copyComments } from "../../gesture/copyComments";
import { copyRules } from "../../gesture/copyRules";
import { onGrid } from "../addresses";
import { WireError } from "../wireError";
import { copyStyles } from "./copyStyles";
import { isUnbounded } from "./shape";

export const COPY_TYPES = ["All", "Formulas", "Values", "Formats"] as const;

export interface Copy {
  readonly type: (typeof COPY_TYPES)[number];
  /** Blank cells of the source leave what they would cover. */
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/** What an add-in asks; all that is in the cells unless it says otherwise. */
export const copyOf = (
  type: Copy["type"] = "All",
  skipBlanks = false,
  transpose = false,
): Copy => ({ type, skipBlanks, transpose });

interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** `copyFrom`: what a special paste does, over every tile of the destination (truth V45). */
export function copying(book: Book, from: Place, to: Place, copy: Copy): Step {
  const isWhole = copy.type === "All" && !copy.transpose && !copy.skipBlanks;
  if (!isWhole && isUnbounded(from.area)) {
    throw new WireError(
      "NotImplemented",
      "The workbench copies entire rows and columns whole only.",
    );
  }
  const targets = tilesOf(sizeOf(from.area, copy.transpose), to.area);
  const tiles = targets.map((area) => ({ sheet: to.sheet, area }));
  const block = isWhole ? from.sheet.cells.copy(from.area) : null;
  const step = sequence([
    ...tiles.flatMap((tile) =>
      block === null ? parts(book, from, tile, copy) : [putCells(to.sheet.id, block, tile.area)],
    ),
    ...(isWhole ? rulesAndComments(from, to.sheet, targets) : []),
  ]);
  return copy.type === "Formats" ? step : asOneEdit(to.sheet.id, targets.reduce(bounding), step);
}

function rulesAndComments({ sheet: from, area }: Place, to: Sheet, targets: Area[]): Step[] {
  return [copyRules(to, { from, area, targets }), copyComments({ from, area, to, targets })];
}

function parts(book: Book, from: Place, to: Place, copy: Copy): Step[] {
  const at = { row: to.area.top, column: to.area.left };
  const contents =
    copy.type === "Formats" ? [] : [setCells(to.sheet.id, at, contentsOf(from, to.area, copy))];
  const withStyles = copy.type === "All" || copy.type === "Formats";
  return withStyles ? [...copyStyles(book, from, to, copy.transpose), ...contents] : contents;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

const sizeOf = (area: Area, transpose: boolean): Size =>
  transpose
    ? { rows: columnCount(area), columns: rowCount(area) }
    : { rows: rowCount(area), columns: columnCount(area) };

/** Exact multiples are tiled; any other destination takes one copy at its first cell. */
function tilesOf({ rows, columns }: Size, at: Area): Area[] {
  const fits = rowCount(at) % rows === 0 && columnCount(at) % columns === 0;
  const [down, across] = fits ? [rowCount(at) / rows, columnCount(at) / columns] : [1, 1];
  const first = { ...at, bottom: at.top + rows - 1, right: at.left + columns - 1 };
  return Array.from({ length: down * across }, (_, i) =>
    onGrid(offsetArea(first, Math.floor(i / across) * rows, (i % across) * columns)),
  );
}

/** What is written, row by row; `undefined` leaves a cell. */
function contentsOf({ sheet, area }: Place, to: Area, copy: Copy): (Content | undefined)[][] {
  const { rows, columns } = sizeOf(area, copy.transpose);
  const sourceOf = (i: number, j: number): Cell =>
    copy.transpose
      ? { row: area.top + j, column: area.left + i }
      : { row: area.top + i, column: area.left + j };
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) =>
      contentOf(sheet, sourceOf(i, j), { row: to.top + i, column: to.left + j }, copy),
    ),
  );
}

function contentOf(sheet: Sheet, from: Cell, to: Cell, copy: Copy): Content | undefined {
  const formula = copy.type === "Values" ? null : sheet.formula(from.row, from.column);
  if (formula !== null) {
    return new Formula(
      copiedFormula(copy.transpose ? transposedFormula(formula) : formula, from, to),
    );
  }
  const value = sheet.value(from.row, from.column);
  return value === null && copy.skipBlanks ? undefined : value;
}
