import { isAnyLocked } from "../book/locks";
import type { Book } from "../book/book";
import type { Area } from "../book/grid";
import { ExcelRefusal } from "../book/refusal";
import type { ProtectionOptions } from "../book/protection";
import type { Sheet } from "../book/sheet";

/**
 * Under protection, a write that touches a locked cell fails whole (W16).
 * @throws ExcelRefusal AccessDenied
 */
export function requireUnlocked(book: Book, sheet: Sheet, area: Area): void {
  if (isAnyLocked(book, sheet, area)) throw new ExcelRefusal("AccessDenied");
}

/** What protection offers to leave free, each for its own kind of change (W17). */
export type Allowance = Exclude<keyof ProtectionOptions, "selectionMode">;

/**
 * Refuses a kind of change that the sheet's protection does not allow (W17).
 * @throws ExcelRefusal AccessDenied
 */
export function requireAllowed(sheet: Sheet, allowance: Allowance | null): void {
  const { protection } = sheet.traits;
  if (protection === null) return;
  if (allowance === null || !protection.options[allowance]) throw new ExcelRefusal("AccessDenied");
}
