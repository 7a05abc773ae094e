import { columnCount, intersect, rowCount, WHOLE_SHEET } from "../book/area";
import type { Book } from "../book/book";
import type { Area, Cell } from "../book/grid";
import type { Sheet } from "../book/sheet";
import type { StyleId } from "../book/style";
import { enter } from "../change/cells/enter";
import { pasteStyles } from "../change/cells/restyle";
import { sequence } from "../change/together";
import { readUserText } from "../typing/readText";
import type { HtmlCell } from "./clipHtml";
import { tableOfHtml } from "./clipHtml";
import { cellsOfText } from "./clipText";
import type { Refusal } from "./refusal";
import { perform, refusal } from "./refusal";
import { readTyped } from "./typeText";

/** What another program put on the clipboard. */
export interface Clip {
  readonly text: string;
  readonly html?: string;
}

/**
 * The user pastes what was copied elsewhere, at the first cell of the area; one cell fills the
 * area. It is not judged by validation (DV20) and raises one event (E24). Plain text is read in the
 * user's locale and leaves formats as they are, so `@` cells keep it as text (P3); a table from a
 * page brings its own formats, General above all (P2).
 */
export function pasteClip(book: Book, sheet: Sheet, at: Area, clip: Clip): Refusal | null {
  const table = clip.html === undefined ? null : tableOfHtml(clip.html);
  if (table !== null) return pasteTable(book, sheet, at, table);
  const texts = tiled(cellsOfText(clip.text), at);
  const target = targetOf(at, texts);
  if (target === null) return refusal(book, "impossible");
  const entries = texts.map((line, i) =>
    line.map((text, j) => readTyped(book, sheet, cellAt(at, i, j), text)),
  );
  return perform(book, enter(sheet.id, cellAt(at, 0, 0), entries), { InvalidArgument: "formula" });
}

function pasteTable(
  book: Book,
  sheet: Sheet,
  at: Area,
  table: readonly (readonly HtmlCell[])[],
): Refusal | null {
  const cells = tiled(table, at);
  const target = targetOf(at, cells);
  if (target === null) return refusal(book, "impossible");
  const origin = cellAt(at, 0, 0);
  const translate = (formula: string) => book.calculator?.fromLocal(formula) ?? formula;
  const entries = cells.map((line) =>
    line.map(({ text, numberFormat }) => readUserText(text, numberFormat, book.locale, translate)),
  );
  const styles = cells.map((line) => line.map((cell) => styleOf(book, cell)));
  const step = sequence([pasteStyles(sheet.id, origin, styles), enter(sheet.id, origin, entries)]);
  return perform(book, step, { InvalidArgument: "formula" });
}

const styleOf = (book: Book, { numberFormat, bold }: HtmlCell): StyleId =>
  book.styles.patch(0, { numberFormat, font: { bold } });

const cellAt = (at: Area, row: number, column: number): Cell => ({
  row: at.top + row,
  column: at.left + column,
});

/** A clip repeated over a target of an exact multiple of its size, else as it is (as in V45). */
export function tiled<T>(clip: readonly (readonly T[])[], at: Area): (readonly T[])[] {
  const [height, width] = [clip.length, clip[0]?.length ?? 1];
  const [rows, columns] = [rowCount(at), columnCount(at)];
  const fits = rows % height === 0 && columns % width === 0;
  if (!fits || rows * columns > MOST_TILED) return [...clip];
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => clip[i % height]?.[j % width] as T),
  );
}

/** Above this many cells a clip is pasted once. */
const MOST_TILED = 2_000_000;

/** Where the cells go; `null` when they would leave the grid. */
function targetOf(at: Area, cells: readonly (readonly unknown[])[]): Area | null {
  const bottom = at.top + cells.length - 1;
  const right = at.left + (cells[0]?.length ?? 1) - 1;
  const target = { top: at.top, left: at.left, bottom, right };
  const kept = intersect(target, WHOLE_SHEET);
  return kept?.bottom === bottom && kept.right === right ? target : null;
}
