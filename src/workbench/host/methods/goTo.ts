import { parseArea, splitSheetAddress } from "../../book/address";
import type { HostConversation } from "../hostConversation";
import type { MethodData } from "./executeMethod";

/** "The object was not found". */
const NOT_FOUND = 5014;

/** `goToByIdAsync`: selects an address. */
export function goToById({ host: { book } }: HostConversation, data: MethodData) {
  const { Id } = (data.DdaGoToByIdMethod ?? {}) as { Id?: string };
  const { sheetName, rest } = splitSheetAddress(String(Id));
  const sheet = sheetName === null ? book.activeSheet : book.sheetByName(sheetName);
  const area = parseArea(rest);
  if (sheet === null || area === null) return { Error: NOT_FOUND };
  book.focus.select(sheet, [area]);
  return { Error: 0 };
}
