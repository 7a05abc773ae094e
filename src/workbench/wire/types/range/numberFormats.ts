import { isSingleCell } from "../../../book/area";
import { GENERAL } from "../../../book/style";
import type { Formats } from "../../../change/cells/content";
import { setNumberFormats, setStyle } from "../../../change/cells/restyle";
import { isNumberFormat } from "../../../typing/displayText";
import { fromLocalFormat, toLocalFormat } from "../../../typing/localFormat";
import type { Batch } from "../../batch";
import type { Member, Property } from "../../officeType";
import { readOnly } from "../../officeType";
import type { RangeTarget } from "../../rangeTarget";
import { performFor } from "../../scene";
import { invalidArgument } from "../../wireError";
import type { ReadCell, Rows } from "./grid";
import { gridProperty, readGrid } from "./grid";
import { numberFormatCategory } from "./numberFormatCategory";

const readFormat: ReadCell = (sheet, row, column) => sheet.style(row, column).numberFormat;

/** `""` is General (truth V21). */
function formatCode(given: unknown): string {
  if (typeof given !== "string" || !isNumberFormat(given)) {
    throw invalidArgument(`${JSON.stringify(given)} is not a number format.`);
  }
  return given === "" ? GENERAL : given;
}

const readFormats = (rows: Rows): Formats =>
  rows.map((row) => row.map((given) => (given === null ? undefined : formatCode(given))));

const writeGrid = ({ sheet, area }: RangeTarget, rows: Rows, { scene }: Batch): void => {
  const at = { row: area.top, column: area.left };
  performFor(scene, setNumberFormats(sheet.id, at, readFormats(rows)));
};

const bounded = gridProperty(readFormat, writeGrid);

/**
 * One format for the whole range, as a text or as an array of one: also on entire columns and rows,
 * which have no cells to list. Values and formulas have no such array (V24).
 */
const numberFormat: Property<RangeTarget> = {
  kind: "property",
  read: (target, batch) => bounded.read(target, batch),
  write: (target, raw, batch) => {
    const { sheet, area } = target;
    const single = singleFormat(raw);
    if (single === null || isSingleCell(area)) bounded.write?.(target, raw, batch);
    else {
      const patch = { numberFormat: formatCode(single) };
      performFor(batch.scene, setStyle(sheet.id, [area], patch));
    }
  },
};

/** A text, or `[["@"]]`, as Microsoft's samples give tables and columns their format. */
function singleFormat(raw: unknown): string | null {
  if (typeof raw === "string") return raw;
  const [row, ...rows] = Array.isArray(raw) ? (raw as unknown[]) : [];
  const [format, ...formats] = Array.isArray(row) ? (row as unknown[]) : [];
  const isOne = rows.length === 0 && formats.length === 0;
  return isOne && typeof format === "string" ? format : null;
}

export const numberFormatMembers: Record<string, Member<RangeTarget>> = {
  numberFormat,
  /** As the user's Excel spells it, no check of language (truth V31). */
  numberFormatLocal: gridProperty(
    (sheet, row, column, { scene }) =>
      toLocalFormat(sheet.style(row, column).numberFormat, scene.book.locale),
    (target, rows, batch) => {
      const { locale } = batch.scene.book;
      const english = (given: unknown) =>
        typeof given === "string" ? fromLocalFormat(given, locale) : given;
      writeGrid(
        target,
        rows.map((row) => row.map(english)),
        batch,
      );
    },
  ),
  numberFormatCategories: {
    ...readOnly(
      readGrid((sheet, row, column) => numberFormatCategory(sheet.style(row, column).numberFormat)),
    ),
    onlyByName: true,
  },
};
