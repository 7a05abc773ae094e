import { bounding, cellArea, intersect, WHOLE_SHEET } from "../../../book/area";
import type { Area, Cell } from "../../../book/grid";
import { MAX_COLUMNS, MAX_ROWS } from "../../../book/grid";
import type { Sheet } from "../../../book/sheet";
import { oneOf } from "../../argument";
import { range } from "../../objects";
import type { Member } from "../../officeType";
import { method } from "../../officeType";
import type { RangeTarget } from "../../rangeTarget";
import { invalidArgument } from "../../wireError";

const DIRECTIONS = ["Left", "Right", "Up", "Down"] as const;
type Direction = (typeof DIRECTIONS)[number];

const STEPS: Readonly<Record<Direction, readonly [rows: number, columns: number]>> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

const isFilled = (sheet: Sheet, { row, column }: Cell): boolean =>
  sheet.value(row, column) !== null || sheet.formula(row, column) !== null;

const isOnGrid = ({ row, column }: Cell): boolean =>
  row >= 0 && column >= 0 && row < MAX_ROWS && column < MAX_COLUMNS;

/** Where Ctrl+arrow goes: the end of the filled stretch, else the next filled cell, else the edge. */
function edgeFrom(sheet: Sheet, start: Cell, direction: Direction): Cell {
  const [rows, columns] = STEPS[direction];
  const next = ({ row, column }: Cell): Cell => ({ row: row + rows, column: column + columns });
  const inStretch = isFilled(sheet, start) && isOnGrid(next(start)) && isFilled(sheet, next(start));
  let cell = start;
  while (isOnGrid(next(cell))) {
    const ahead = next(cell);
    if (inStretch && !isFilled(sheet, ahead)) return cell;
    cell = ahead;
    if (!inStretch && isFilled(sheet, cell)) return cell;
  }
  return cell;
}

/** The block of filled cells around an area, ended by blank rows and columns (Ctrl+*). */
function surrounding(sheet: Sheet, area: Area): Area {
  const around = {
    top: area.top - 1,
    left: area.left - 1,
    bottom: area.bottom + 1,
    right: area.right + 1,
  };
  const frame = intersect(around, WHOLE_SHEET) ?? area;
  let grown = area;
  for (let row = frame.top; row <= frame.bottom; row++) {
    for (let column = frame.left; column <= frame.right; column++) {
      if (isFilled(sheet, { row, column })) grown = bounding(grown, cellArea(row, column));
    }
  }
  const hasGrown =
    grown.top < area.top ||
    grown.left < area.left ||
    grown.bottom > area.bottom ||
    grown.right > area.right;
  return hasGrown ? surrounding(sheet, grown) : area;
}

/** The active cell given, or the first of the range. */
function startOf({ area }: RangeTarget, given: RangeTarget | undefined): Cell {
  const { top: row, left: column } = given?.area ?? area;
  if (intersect(area, cellArea(row, column)) === null) {
    throw invalidArgument("The active cell is outside the range.");
  }
  return { row, column };
}

const activeCell = (raw: unknown): RangeTarget | undefined =>
  ((raw ?? {}) as { target?: RangeTarget }).target;

export const regionMembers: Record<string, Member<RangeTarget>> = {
  getSurroundingRegion: method([], ({ sheet, area }: RangeTarget) =>
    range(sheet, surrounding(sheet, area)),
  ),
  getRangeEdge: method(
    [oneOf(DIRECTIONS), activeCell],
    (target: RangeTarget, [direction, active]) => {
      const { row, column } = edgeFrom(target.sheet, startOf(target, active), direction);
      return range(target.sheet, cellArea(row, column));
    },
  ),
  getExtendedRange: method(
    [oneOf(DIRECTIONS), activeCell],
    (target: RangeTarget, [direction, active]) => {
      const { row, column } = edgeFrom(target.sheet, startOf(target, active), direction);
      return range(target.sheet, bounding(target.area, cellArea(row, column)));
    },
  ),
};
