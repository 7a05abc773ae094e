import type { Book } from "../../book/book";
import type { StyleBlock } from "../../book/cells";
import type { Area, Cell } from "../../book/grid";
import { styleNamed } from "../../book/namedStyle";
import type { Style, StyleId, StylePatch } from "../../book/style";
import { DEFAULT_STYLE } from "../../book/style";
import type { Step } from "../change";
import { requireAllowed } from "../requireUnlocked";
import type { Formats } from "./content";
import { writeFormats } from "./writeFormats";

/** Changes some traits of the style of every cell of the areas; whole columns cost nothing. */
export const setStyle = (sheetId: string, areas: readonly Area[], patch: StylePatch): Step =>
  restyle(sheetId, areas, (book) => (style) => book.styles.patch(style, patch));

/** Changes every style of the areas by what it is now. */
export const setStyleBy = (
  sheetId: string,
  areas: readonly Area[],
  patchOf: (style: Style) => StylePatch,
): Step =>
  restyle(
    sheetId,
    areas,
    ({ styles }) =>
      (id) =>
        styles.patch(id, patchOf(styles.get(id))),
  );

/** Back to the style Normal: `clear(Formats)`. */
export const clearStyles = (sheetId: string, areas: readonly Area[]): Step =>
  restyle(sheetId, areas, ({ styles, traits }) => {
    const normal = styleNamed(traits.namedStyles, DEFAULT_STYLE.named);
    const id = normal === undefined ? 0 : styles.intern(normal.look);
    return () => id;
  });

function restyle(
  sheetId: string,
  areas: readonly Area[],
  change: (book: Book) => (style: StyleId) => StyleId,
): Step {
  return (book) => {
    const sheet = book.sheet(sheetId);
    requireAllowed(sheet, "allowFormatCells");
    const before = areas.map((area) => sheet.cells.copyStyles(area));
    for (const area of areas) sheet.cells.restyle(area, change(book));
    return { notes: [formatNote(sheetId, areas)], inverse: restoreStyles(sheetId, before) };
  };
}

/** Gives each cell its own number format; `undefined` leaves it as it is (V21). */
export function setNumberFormats(sheetId: string, at: Cell, formats: Formats): Step {
  return (book) => {
    const sheet = book.sheet(sheetId);
    requireAllowed(sheet, "allowFormatCells");
    const area = spanOf(at, formats);
    const before = sheet.cells.copyStyles(area);
    writeFormats(sheet, book.styles, at, formats);
    return { notes: [formatNote(sheetId, [area])], inverse: restoreStyles(sheetId, [before]) };
  };
}

/**
 * Gives each cell the style that comes with what is pasted there. Protection of formats does not
 * stop it (W18); that of locked cells is for the contents to mind.
 */
export function pasteStyles(
  sheetId: string,
  at: Cell,
  styles: readonly (readonly StyleId[])[],
): Step {
  return (book) => {
    const { cells } = book.sheet(sheetId);
    const area = spanOf(at, styles);
    const before = cells.copyStyles(area);
    for (let column = area.left; column <= area.right; column++) {
      const ofColumn = styles.map((line) => line[column - area.left] ?? 0);
      cells.setStyles(at.row, column, ofColumn);
    }
    return { notes: [formatNote(sheetId, [area])], inverse: restoreStyles(sheetId, [before]) };
  };
}

const spanOf = (at: Cell, rows: readonly (readonly unknown[])[]): Area => ({
  top: at.row,
  left: at.column,
  bottom: at.row + rows.length - 1,
  right: at.column + (rows[0]?.length ?? 1) - 1,
});

/** Overlapping areas are put back in reverse, so that the first copy, the true one, wins. */
function restoreStyles(sheetId: string, blocks: readonly StyleBlock[]): Step {
  return (book) => {
    const { cells } = book.sheet(sheetId);
    const areas = blocks.map(({ area }) => area);
    const before = areas.map((area) => cells.copyStyles(area));
    for (const block of blocks.toReversed()) cells.pasteStyles(block);
    return { notes: [formatNote(sheetId, areas)], inverse: restoreStyles(sheetId, before) };
  };
}

const formatNote = (sheetId: string, areas: readonly Area[]) =>
  ({ kind: "format", sheetId, areas }) as const;
