import { columnCount, rowCount } from "../../book/area";
import type { Area } from "../../book/grid";
import { tableOfHtml } from "../../gesture/clipHtml";
import { cellsOfText } from "../../gesture/clipText";
import type { Clip } from "../../gesture/pasteClip";

interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** How many cells a clip holds. */
export function clipSize({ text, html }: Clip): Size {
  const cells = (html === undefined ? null : tableOfHtml(html)) ?? cellsOfText(text);
  return { rows: cells.length, columns: Math.max(1, ...cells.map((row) => row.length)) };
}

/** What is selected after a paste: the area itself where the clip fills it a whole number of times. */
export function pastedArea(at: Area, { rows, columns }: Size): Area {
  const fills = rowCount(at) % rows === 0 && columnCount(at) % columns === 0;
  if (fills) return at;
  return { ...at, bottom: at.top + rows - 1, right: at.left + columns - 1 };
}
