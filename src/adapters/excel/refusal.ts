import { SheetRefused, type SheetRefusal } from "../../app/ports/sheetRefusal";

/** The add-in's floor (manifest.xml): a host that misses a member of it is too old. */
const NEEDED = "ExcelApi 1.14";

/** The host's codes that an officer can do something about; the others keep their name. */
const KINDS: Readonly<Record<string, SheetRefusal>> = {
  InvalidOperationInCellEditMode: { kind: "cellEditing" },
  AccessDenied: { kind: "protected" },
  ItemNotFound: { kind: "gone" },
  ApiNotFound: { kind: "tooOld", needed: NEEDED },
  RequestPayloadSizeLimitExceeded: { kind: "tooLarge" },
  ResponsePayloadSizeLimitExceeded: { kind: "tooLarge" },
  InvalidOrTimedOutSession: { kind: "closed" },
};

/**
 * Turns a failure of Office.js into a refusal; anything else is a surprise and stays what it is.
 * Decided by `code` alone: messages are localized (truth B10 lists the host's numbers).
 */
export function refusalOf(failure: unknown): unknown {
  const code = officeCode(failure);
  if (code === null) return failure;
  return new SheetRefused(KINDS[code] ?? { kind: "failed", code }, { cause: failure });
}

export function isRefused(failure: unknown, kind: SheetRefusal["kind"]): boolean {
  return failure instanceof SheetRefused && failure.refusal.kind === kind;
}

/** `OfficeExtension.Error` is known by its shape: in Node it belongs to the workbook's own client. */
function officeCode(failure: unknown): string | null {
  const isOffice = failure instanceof Error && "debugInfo" in failure && "code" in failure;
  return isOffice && typeof failure.code === "string" ? failure.code : null;
}
