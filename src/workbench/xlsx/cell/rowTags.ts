import type { Sheet } from "../../book/sheet";
import { isCollapsed } from "../sheet/outline";
import type { StyleWriter } from "../style/styleWriter";

/**
 * The attributes of the rows `top … bottom` (height, hidden, style of the whole row, groups), empty for
 * plain ones; `null` when all are plain.
 * @param plainStyle what the columns beyond those in use have where no row says otherwise
 */
export function rowTags(
  sheet: Sheet,
  top: number,
  bottom: number,
  plainStyle: number,
  styles: StyleWriter,
): string[] | null {
  const { sizes, hidden, levels } = sheet.rows;
  const rowStyles = sheet.cells.column(sheet.cells.columnsInUse).styles;
  const isUniform = [sizes, hidden, levels, rowStyles].every((runs) => runs.isUniform(top, bottom));
  if (isUniform && rowStyles.get(top) === plainStyle && isPlainStretch(sheet, top, bottom)) {
    return null;
  }
  const tags = new Array<string>(bottom - top + 1).fill("");
  const add = (first: number, last: number, tag: string): void => {
    for (let row = first; row <= last; row++) tags[row - top] += tag;
  };
  for (const [first, last, style] of rowStyles.stretches(top, bottom)) {
    if (style !== plainStyle) add(first, last, ` s="${styles.number(style)}" customFormat="1"`);
  }
  for (const [first, last, height] of sizes.stretches(top, bottom)) {
    if (height !== null) add(first, last, ` ht="${height}" customHeight="1"`);
  }
  for (const [first, last, isHidden] of hidden.stretches(top, bottom)) {
    if (isHidden) add(first, last, ' hidden="1"');
  }
  addGroups(sheet, top, bottom, add);
  return tags;
}

/** Rows that are all alike: shown, of the usual height, in no group and without its button. */
function isPlainStretch(sheet: Sheet, top: number, bottom: number): boolean {
  const { sizes, hidden, levels } = sheet.rows;
  if (sizes.get(top) !== null || hidden.get(top) || levels.get(top) > 0) return false;
  return !isCollapsed(sheet, "rows", top) && !isCollapsed(sheet, "rows", bottom);
}

/** Groups, and the button of a hidden one, which stands at the end of a stretch. */
function addGroups(
  sheet: Sheet,
  top: number,
  bottom: number,
  add: (first: number, last: number, tag: string) => void,
): void {
  for (const [first, last, level] of sheet.rows.levels.stretches(top, bottom)) {
    if (level > 0) add(first, last, ` outlineLevel="${level}"`);
    for (const row of new Set([first, last])) {
      if (isCollapsed(sheet, "rows", row)) add(row, row, ' collapsed="1"');
    }
  }
}
