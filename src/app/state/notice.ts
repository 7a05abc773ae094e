import { SheetRefused, type SheetRefusal } from "../ports/sheetRefusal";
import type { Notice } from "./paneState";

const NOTHING: Record<string, never> = {};

/** What the officer is told of a failure: a refusal by its kind, a surprise by its own words. */
export function noticeOf(failure: unknown, sheetName: string): Notice {
  if (failure instanceof SheetRefused) return noticeOfRefusal(failure.refusal, sheetName);
  const detail = failure instanceof Error ? failure.message : String(failure);
  return { code: "unexpected", params: { detail } };
}

function noticeOfRefusal(refusal: SheetRefusal, name: string): Notice {
  switch (refusal.kind) {
    case "cellEditing":
      return { code: "sheet.cellEditing", params: NOTHING };
    case "protected":
      return { code: "sheet.protected", params: { name } };
    case "structureProtected":
      return { code: "sheet.structureProtected", params: NOTHING };
    case "gone":
      return { code: "sheet.gone", params: NOTHING };
    case "empty":
      return { code: "sheet.empty", params: NOTHING };
    case "noHeader":
      return { code: "sheet.noHeader", params: { name } };
    case "tooOld":
      return { code: "host.tooOld", params: { needed: refusal.needed } };
    case "tooLarge":
      return { code: "host.tooLarge", params: NOTHING };
    case "closed":
      return { code: "host.closed", params: NOTHING };
    case "failed":
      return { code: "host.failed", params: { code: refusal.code } };
  }
}
