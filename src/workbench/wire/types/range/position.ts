import { sheetAddress } from "../../../book/address";
import { cellCount, columnCount, isWholeColumns, isWholeRows, rowCount } from "../../../book/area";
import type { RangeTarget } from "../../rangeTarget";
import { object } from "../../objects";
import type { Member } from "../../officeType";
import { child, readOnly } from "../../officeType";

/** Above 2^31 − 1 cells the count is −1 (truth V27). */
const MAX_COUNT = 2 ** 31 - 1;

/** Where the range is. */
export const positionMembers: Record<string, Member<RangeTarget>> = {
  address: readOnly(({ sheet, area }) => sheetAddress(sheet.name, area)),
  addressLocal: readOnly(({ sheet, area }) => sheetAddress(sheet.name, area)),
  cellCount: readOnly(({ area }) => (cellCount(area) > MAX_COUNT ? -1 : cellCount(area))),
  rowCount: readOnly(({ area }) => rowCount(area)),
  columnCount: readOnly(({ area }) => columnCount(area)),
  rowIndex: readOnly(({ area }) => area.top),
  columnIndex: readOnly(({ area }) => area.left),
  isEntireColumn: readOnly(({ area }) => isWholeColumns(area)),
  isEntireRow: readOnly(({ area }) => isWholeRows(area)),
  worksheet: child(({ sheet }) => object("Worksheet", sheet)),
};
