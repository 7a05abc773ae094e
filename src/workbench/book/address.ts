import { isWholeColumns, isWholeRows } from "./area";
import type { Area } from "./grid";
import { MAX_COLUMNS, MAX_ROWS } from "./grid";

/** `A` for 0, `XFD` for 16383. */
export function columnName(column: number): string {
  let name = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}

/** 0 for `A`; `null` when the letters name no column of the grid. */
export function columnIndex(name: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return null;
  const index = [...name.toUpperCase()].reduce((sum, c) => sum * 26 + c.charCodeAt(0) - 64, 0) - 1;
  return index < MAX_COLUMNS ? index : null;
}

export const cellAddress = (row: number, column: number): string =>
  columnName(column) + String(row + 1);

/**
 * `A1:B2`, `A:A` for whole columns, `1:3` for whole rows, `A1` for one cell; no sheet name. A whole
 * sheet is all its rows, `1:1048576`.
 */
export function areaAddress(area: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const column = (index: number) => mark + columnName(index);
  const row = (index: number) => mark + String(index + 1);
  if (isWholeRows(area)) return `${row(area.top)}:${row(area.bottom)}`;
  if (isWholeColumns(area)) return `${column(area.left)}:${column(area.right)}`;
  const first = column(area.left) + row(area.top);
  const last = column(area.right) + row(area.bottom);
  return first === last ? first : `${first}:${last}`;
}

/** Several areas, as `RangeAreas.address` writes them without sheet names: `A1,C3:D4`. */
export const areasAddress = (areas: readonly Area[]): string =>
  areas.map((area) => areaAddress(area)).join(",");

interface End {
  readonly row: number | null;
  readonly column: number | null;
}

function parseEnd(text: string): End | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/.exec(text);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return null;
  const column = match[1] === undefined ? null : columnIndex(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  if ((match[1] !== undefined && column === null) || (row !== null && row >= MAX_ROWS)) return null;
  return { row, column };
}

/** Reads `A1`, `B2:A1`, `A:C`, `1:3`, with or without `$`; `null` when it is no address. */
export function parseArea(text: string): Area | null {
  const ends = text.trim().split(":").map(parseEnd);
  const [first, last = first] = ends;
  if (first == null || last == null || ends.length > 2) return null;
  const isCell = first.row !== null && first.column !== null;
  if (ends.length === 1 && !isCell) return null;
  const rows = span(first.row, last.row, MAX_ROWS);
  const columns = span(first.column, last.column, MAX_COLUMNS);
  if (rows === null || columns === null) return null;
  return { top: rows[0], left: columns[0], bottom: rows[1], right: columns[1] };
}

/** Two ends in order; the whole axis when neither is told, `null` when only one is. */
function span(a: number | null, b: number | null, length: number): [number, number] | null {
  if (a === null || b === null) return a === b ? [0, length - 1] : null;
  return [Math.min(a, b), Math.max(a, b)];
}

/** Reads `A1:B2,D4`; `null` when one of them is no address. */
export function parseAreas(text: string): Area[] | null {
  const areas = text.split(",").map(parseArea);
  return areas.every((area): area is Area => area !== null) ? areas : null;
}

/** `Feuille` as a formula needs it: quoted when it does not read as a plain word. */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseEnd(name) === null;
  return plain && !/^(r|c|rc)$/i.test(name) && !/^r\d*c\d*$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

export const sheetAddress = (sheetName: string, area: Area): string =>
  `${quotedSheetName(sheetName)}!${areaAddress(area)}`;

/** Parts `'My sheet'!A1:B2` into sheet name and the rest; the name is `null` when there is none. */
export function splitSheetAddress(text: string): { sheetName: string | null; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/s.exec(text.trim());
  if (match === null) return { sheetName: null, rest: text };
  return { sheetName: (match[1] ?? match[2] ?? "").replaceAll("''", "'"), rest: match[3] ?? "" };
}
