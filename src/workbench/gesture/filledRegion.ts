import { columnCount, intersect } from "../book/area";
import type { Area, Cell } from "../book/grid";
import { MAX_COLUMNS, MAX_ROWS } from "../book/grid";
import type { Sheet } from "../book/sheet";
import { usedArea } from "../book/usedArea";

/** The block of filled cells around a cell, up to blank rows and columns: Excel's current region. */
export function filledRegion(sheet: Sheet, { row, column }: Cell): Area {
  const used = usedArea(sheet, true);
  let region: Area = { top: row, bottom: row, left: column, right: column };
  for (let grown = true; grown;) {
    const wider = used === null ? null : intersect(around(region), used);
    const next = wider === null ? region : withFilledEdges(sheet, region, wider);
    grown = JSON.stringify(next) !== JSON.stringify(region);
    region = next;
  }
  return region;
}

const around = ({ top, bottom, left, right }: Area): Area => ({
  top: Math.max(0, top - 1),
  bottom: Math.min(MAX_ROWS - 1, bottom + 1),
  left: Math.max(0, left - 1),
  right: Math.min(MAX_COLUMNS - 1, right + 1),
});

/** Takes the lines just outside that hold something beside the region. */
function withFilledEdges(sheet: Sheet, region: Area, wider: Area): Area {
  const filled = (edge: Area) =>
    sheet
      .values(edge)
      .flat()
      .some((value) => value !== null);
  const grow = { ...region };
  if (wider.top < region.top && filled({ ...wider, bottom: wider.top })) grow.top = wider.top;
  if (wider.bottom > region.bottom && filled({ ...wider, top: wider.bottom })) {
    grow.bottom = wider.bottom;
  }
  if (wider.left < region.left && filled({ ...wider, right: wider.left })) grow.left = wider.left;
  if (wider.right > region.right && filled({ ...wider, left: wider.right })) {
    grow.right = wider.right;
  }
  return grow;
}

/** Whether the first row names the columns: frozen, or nothing but texts over something else. */
export function hasHeaderRow(sheet: Sheet, { top, left, right, bottom }: Area): boolean {
  if ((sheet.traits.freeze?.rows ?? 0) === top + 1) return true;
  if (top === bottom) return false;
  const texts = (row: number) =>
    sheet
      .values({ top: row, bottom: row, left, right })
      .flat()
      .filter((value) => typeof value === "string").length;
  const width = columnCount({ top, bottom, left, right });
  return texts(top) === width && texts(top + 1) < width;
}
