import { isDateFormat } from "numfmt";
import { columnCount, containsArea, offsetArea, rowCount } from "../book/area";
import type { Book } from "../book/book";
import type { Area, Cell } from "../book/grid";
import type { LocaleTag } from "../book/locale";
import type { Scalar } from "../book/scalar";
import type { Sheet } from "../book/sheet";
import { asOneEdit } from "../change/asOneEdit";
import type { Content } from "../change/cells/content";
import { Formula } from "../change/cells/content";
import { copiedFormula } from "../change/cells/copiedFormula";
import { pasteStyles } from "../change/cells/restyle";
import { setCells } from "../change/cells/setCells";
import type { Step } from "../change/change";
import { sequence } from "../change/together";
import { copyRules } from "./copyRules";
import type { FillType } from "./fillTypes";
import { copiesFormulas, fillsContents, fillsFormats, fillsRules, seriesFor } from "./fillTypes";
import type { Refusal } from "./refusal";
import { perform, refusal } from "./refusal";

type Direction = "down" | "up" | "right" | "left";

/**
 * The user drags the fill handle from some cells over a larger area that holds them: values go on
 * as series, formulas are copied, formats and validation come along (P6). Nothing is judged (DV20).
 */
export function fillCells(book: Book, sheet: Sheet, from: Area, over: Area): Refusal | null {
  const step = fillStep(book, sheet, from, over, "FillDefault");
  return step === null ? refusal(book, "impossible") : perform(book, step);
}

/** The filling of one of Excel's types; `null` when it does not go one way. */
export function fillStep(
  book: Book,
  sheet: Sheet,
  from: Area,
  over: Area,
  type: FillType,
): Step | null {
  const direction = directionOf(from, over);
  if (direction === null) return null;
  const target = beyond(from, over, direction);
  const filling = { locale: book.localeTag, sheet, type, from, target, direction };
  const at = { row: target.top, column: target.left };
  const rules = { from: sheet, area: from, targets: copies(filling), within: target };
  const step = sequence([
    ...(fillsContents(type) ? [setCells(sheet.id, at, contentsOf(filling))] : []),
    ...(fillsFormats(type) ? [pasteStyles(sheet.id, at, stylesOf(filling))] : []),
    ...(fillsRules(type) ? [copyRules(sheet, rules)] : []),
  ]);
  return fillsContents(type) ? asOneEdit(sheet.id, target, step) : step;
}

interface Filling {
  readonly locale: LocaleTag;
  readonly sheet: Sheet;
  readonly type: FillType;
  readonly from: Area;
  readonly target: Area;
  readonly direction: Direction;
}

/** Filling goes one way; `null` when the area grows both ways, or not at all. */
function directionOf(from: Area, over: Area): Direction | null {
  if (!containsArea(over, from)) return null;
  const grown: Direction[] = [];
  if (over.bottom > from.bottom) grown.push("down");
  if (over.top < from.top) grown.push("up");
  if (over.right > from.right) grown.push("right");
  if (over.left < from.left) grown.push("left");
  return grown.length === 1 ? (grown[0] ?? null) : null;
}

function beyond(from: Area, over: Area, direction: Direction): Area {
  if (direction === "down") return { ...over, top: from.bottom + 1 };
  if (direction === "up") return { ...over, bottom: from.top - 1 };
  return direction === "right"
    ? { ...over, left: from.right + 1 }
    : { ...over, right: from.left - 1 };
}

/** The cell that a target cell continues, and how many cells beyond the source it lies. */
function sourceOf(
  { from, direction }: Filling,
  { row, column }: Cell,
): { cell: Cell; index: number } {
  const [height, width] = [rowCount(from), columnCount(from)];
  if (direction === "down") {
    const index = row - from.bottom - 1;
    return { cell: { row: from.top + (index % height), column }, index };
  }
  if (direction === "up") {
    const index = from.top - row - 1;
    return { cell: { row: from.bottom - (index % height), column }, index };
  }
  const index = direction === "right" ? column - from.right - 1 : from.left - column - 1;
  const step = index % width;
  return {
    cell: { row, column: direction === "right" ? from.left + step : from.right - step },
    index,
  };
}

function contentsOf(filling: Filling): Content[][] {
  const lines = new Map<number, (index: number) => Scalar>();
  const { sheet, direction } = filling;
  const isVertical = direction === "down" || direction === "up";
  return eachCell(filling.target, (cell) => {
    const source = sourceOf(filling, cell);
    const formula = sheet.formula(source.cell.row, source.cell.column);
    if (formula !== null && copiesFormulas(filling.type)) {
      return new Formula(copiedFormula(formula, source.cell, cell));
    }
    const line = isVertical ? cell.column : cell.row;
    const series = lines.get(line) ?? lineSeries(filling, line);
    lines.set(line, series);
    return series(source.index);
  });
}

/** The series of one column (filling down or up) or row. */
function lineSeries({ locale, sheet, type, from, direction }: Filling, line: number) {
  const isVertical = direction === "down" || direction === "up";
  const backwards = direction === "up" || direction === "left";
  const cells = isVertical
    ? eachCell({ ...from, left: line, right: line }, (cell) => cell).flat()
    : eachCell({ ...from, top: line, bottom: line }, (cell) => cell).flat();
  if (backwards) cells.reverse();
  const values = cells.map(({ row, column }) => sheet.value(row, column));
  const [first = { row: 0, column: 0 }] = cells;
  const { numberFormat } = sheet.style(first.row, first.column);
  const isDate = isDateFormat(numberFormat);
  return seriesFor(type, { values, isDate, backwards, locale });
}

const stylesOf = (filling: Filling) =>
  eachCell(filling.target, (cell) => {
    const { row, column } = sourceOf(filling, cell).cell;
    return filling.sheet.cells.styleId(row, column);
  });

/** Copies of the source side by side that cover the target; the last one may lie in part beyond. */
function copies({ from, target, direction }: Filling): Area[] {
  const isVertical = direction === "down" || direction === "up";
  const sign = direction === "down" || direction === "right" ? 1 : -1;
  const size = isVertical ? rowCount(from) : columnCount(from);
  const count = Math.ceil((isVertical ? rowCount(target) : columnCount(target)) / size);
  return Array.from({ length: count }, (_, i) => {
    const by = sign * size * (i + 1);
    return isVertical ? offsetArea(from, by, 0) : offsetArea(from, 0, by);
  });
}

function eachCell<T>(area: Area, make: (cell: Cell) => T): T[][] {
  return Array.from({ length: rowCount(area) }, (_, i) =>
    Array.from({ length: columnCount(area) }, (__, j) =>
      make({ row: area.top + i, column: area.left + j }),
    ),
  );
}
