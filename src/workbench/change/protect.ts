import { ExcelRefusal } from "../book/refusal";
import type { Protection } from "../book/protection";
import { opensSeal } from "../book/protection";
import type { Step } from "./change";
import { setSheetTraits } from "./setTraits";

/** Protects a sheet; one that is already protected refuses (W15). */
export const protect =
  (sheetId: string, protection: Protection): Step =>
  (book) => {
    if (book.sheet(sheetId).traits.protection !== null) throw new ExcelRefusal("AccessDenied");
    return setSheetTraits(
      sheetId,
      { protection },
      { kind: "protection", protected: true },
      { kind: "protection", protected: false },
    )(book);
  };

/**
 * Frees a sheet; one that is free stays so.
 * @param password compared when the protection was set in this session (W19)
 */
export const unprotect =
  (sheetId: string, password?: string): Step =>
  (book) => {
    const { protection } = book.sheet(sheetId).traits;
    if (!opensSeal(protection?.password ?? null, password)) {
      throw new ExcelRefusal("InvalidArgument", "The password you supplied is incorrect.");
    }
    return setSheetTraits(
      sheetId,
      { protection: null },
      { kind: "protection", protected: false },
      { kind: "protection", protected: protection !== null },
    )(book);
  };
