import type { HostConversation } from "../hostConversation";
import type { MethodData } from "./executeMethod";
import { DATA_ERROR, readData, writeData } from "./sheetData";

/** `getSelectedDataAsync`: a matrix or text. */
export function getSelectedData({ host }: HostConversation, data: MethodData) {
  const { CoerceType } = (data.DdaGetBindingData ?? {}) as { CoerceType?: string };
  const sheet = host.book.activeSheet;
  const [area] = host.book.focus.selection(sheet.id);
  if (area === undefined) return { Error: DATA_ERROR.selectionCoercion };
  return readData(sheet, area, CoerceType);
}

/** `setSelectedDataAsync`: a matrix or text, from the first cell of the selection. */
export function setSelectedData(conversation: HostConversation, data: MethodData) {
  const { book } = conversation.host;
  const given = (data.DdaSetBindingData ?? {}) as { CoerceType?: string; Data?: unknown };
  const sheet = book.activeSheet;
  const [area, ...others] = book.focus.selection(sheet.id);
  if (area === undefined || others.length > 0) return { Error: DATA_ERROR.cannotWrite };
  return writeData(conversation, { sheet, area }, given, DATA_ERROR.notOfSelectionSize);
}
