import type { Sheet } from "../../book/sheet";
import type { StyleWriter } from "../style/styleWriter";

/**
 * The attributes of the rows `top … bottom` (height, hidden, style of the whole row), empty for
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
  const { sizes, hidden } = sheet.rows;
  const rowStyles = sheet.cells.column(sheet.cells.columnsInUse).styles;
  const isUniform = [sizes, hidden, rowStyles].every((runs) => runs.isUniform(top, bottom));
  const isPlain = sizes.get(top) === null && !hidden.get(top) && rowStyles.get(top) === plainStyle;
  if (isUniform && isPlain) return null;
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
  return tags;
}
