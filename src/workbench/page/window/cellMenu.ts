import { isWholeColumns, isWholeRows } from "../../book/area";
import type { Area, Cell } from "../../book/grid";
import type { Copying } from "../grid/copying";
import type { Hands } from "../grid/hands";
import type { Selecting } from "../grid/selecting";
import { currentArea } from "../grid/selection";
import type { Sight } from "../grid/sight";
import { Menu } from "../menus/menu";
import type { MenuItem } from "../menus/menu";
import type { Words } from "../messages/words";

interface MenuParts {
  readonly words: Words;
  readonly sight: Sight;
  readonly selecting: Selecting;
  readonly hands: Hands;
  readonly copying: Copying;
}

/** The menu of a right click: on cells, on row headers, on column headers. */
export function openCellMenu(parts: MenuParts, x: number, y: number): void {
  const { words, selecting, hands, copying } = parts;
  const area = currentArea(selecting.selection);
  const { cellMenu: say } = words;
  const items: (MenuItem | "line")[] = [
    { label: say.cut, run: () => copying.command("cut") },
    { label: say.copy, run: () => copying.command("copy") },
    { label: say.paste, run: () => void copying.pasteFromMenu() },
    { label: say.pasteValues, run: () => void copying.pasteValuesFromMenu() },
    "line",
    ...(isWholeColumns(area) ? [] : rowItems(parts, area)),
    ...(isWholeRows(area) ? [] : columnItems(parts, area)),
    ...(isWholeColumns(area) && isWholeRows(area) ? [] : ["line" as const]),
    { label: say.clear, run: () => hands.clear(selecting.selection.areas) },
    ...(isWholeColumns(area) || isWholeRows(area) ? [] : sortItems(parts, area)),
  ];
  Menu.open(say.label, items, { x, y });
}

function rowItems({ words, hands }: MenuParts, area: Area): MenuItem[] {
  const { cellMenu: say } = words;
  const [at, count] = [area.top, area.bottom - area.top + 1];
  return [
    { label: say.insertRows, run: () => hands.insertLines("rows", at, count) },
    { label: say.deleteRows, run: () => hands.deleteLines("rows", at, count) },
    ...(isWholeRows(area) ? hideItems(words, hands, "rows", at, count) : []),
  ];
}

function columnItems({ words, hands }: MenuParts, area: Area): MenuItem[] {
  const { cellMenu: say } = words;
  const [at, count] = [area.left, area.right - area.left + 1];
  return [
    { label: say.insertColumns, run: () => hands.insertLines("columns", at, count) },
    { label: say.deleteColumns, run: () => hands.deleteLines("columns", at, count) },
    ...(isWholeColumns(area) ? hideItems(words, hands, "columns", at, count) : []),
  ];
}

function hideItems(
  { cellMenu: say }: Words,
  hands: Hands,
  axis: "rows" | "columns",
  at: number,
  count: number,
): MenuItem[] {
  return [
    { label: say.hide, run: () => hands.hideLines(axis, at, count, true) },
    { label: say.show, run: () => hands.hideLines(axis, at, count, false) },
  ];
}

function sortItems(parts: MenuParts, area: Area): (MenuItem | "line")[] {
  const { words, sight, hands, selecting } = parts;
  const { row, column } = selecting.selection.active;
  return [
    { label: words.cellMenu.sortUp, run: () => hands.sort(area, column, true) },
    { label: words.cellMenu.sortDown, run: () => hands.sort(area, column, false) },
    "line",
    { label: words.cellMenu.filter, run: () => hands.toggleFilter(area) },
    ...(sight.isKept(row) ? filteredItems(words, hands, { row, column }) : []),
  ];
}

function filteredItems({ cellMenu: say }: Words, hands: Hands, at: Cell): MenuItem[] {
  return [
    { label: say.clearFilter, run: () => hands.clearFilters(at) },
    { label: say.reapplyFilter, run: () => hands.reapplyFilters(at) },
  ];
}
