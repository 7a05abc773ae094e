import { ExcelRefusal } from "../book/refusal";
import type { RefusalCode } from "../book/refusal";

/** Members that need their workbook in front, on the desktop, with what they answer (truth B25). */
const NEED_THE_FRONT: Readonly<Record<string, RefusalCode>> = {
  "Range.select": "GeneralException",
  "Table.clearFilters": "GeneralException",
  "Workbook.getActiveCell": "InvalidSelection",
  "Workbook.getSelectedRange": "InvalidSelection",
  "Workbook.getSelectedRanges": "InvalidSelection",
  "Worksheet.activate": "GeneralException",
  "Worksheet.delete": "InvalidSelection",
  "Worksheet.showGridlines": "GeneralException",
  "Worksheet.showHeadings": "GeneralException",
  "WorksheetCollection.add": "GeneralException",
  "WorksheetFreezePanes.freezeAt": "GeneralException",
  "WorksheetFreezePanes.freezeColumns": "GeneralException",
  "WorksheetFreezePanes.freezeRows": "GeneralException",
  "WorksheetFreezePanes.getLocationOrNullObject": "GeneralException",
  "WorksheetFreezePanes.unfreeze": "GeneralException",
};

/** @throws ExcelRefusal when the member fails while another workbook is in front */
export function requireInFront(type: string, member: string): void {
  const code = NEED_THE_FRONT[`${type}.${member}`];
  if (code !== undefined) throw new ExcelRefusal(code);
}
