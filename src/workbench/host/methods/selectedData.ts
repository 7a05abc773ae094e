import type { HostConversation } from "../hostConversation";
import { cellJson } from "../../wire/values/cellJson";
import type { MethodData } from "./executeMethod";

/** "The selection is not compatible with the type asked for". */
const WRONG_COERCION = 1004;
const NOT_SUPPORTED = 5000;

/** `getSelectedDataAsync`: a matrix, or text with tabs and line feeds. */
export function getSelectedData({ host }: HostConversation, data: MethodData) {
  const { CoerceType } = (data.DdaGetBindingData ?? {}) as { CoerceType?: string };
  const sheet = host.book.activeSheet;
  const [area] = host.book.focus.selection(sheet.id);
  if (area === undefined) return { Error: WRONG_COERCION };
  const matrix = sheet.values(area).map((row) => row.map(cellJson));
  if (CoerceType === "matrix") return { Error: 0, Data: matrix };
  if (CoerceType !== "text") return { Error: WRONG_COERCION };
  return { Error: 0, Data: matrix.map((row) => row.join("\t")).join("\n") };
}

/** `setSelectedDataAsync` is refused by name: add-ins of this century write through `Excel.run`. */
export function setSelectedData({ host }: HostConversation) {
  const message = "The workbench has no document.setSelectedDataAsync.";
  host.traffic.refused({ code: "NotImplemented", message, location: "" });
  return { Error: NOT_SUPPORTED };
}
