import type { Visibility } from "../../book/sheetTraits";
import type { Step } from "../change";
import { setSheetTraits } from "../setTraits";
import { leaveFront } from "./addSheet";
import { requireOpenStructure, requireOtherVisible } from "./requireStructure";

/** Shows or hides a sheet; the last visible one stays (W7). */
export const setVisibility =
  (sheetId: string, visibility: Visibility): Step =>
  (book) => {
    const sheet = book.sheet(sheetId);
    requireOpenStructure(book);
    if (visibility !== "Visible") {
      requireOtherVisible(book, sheet);
      leaveFront(book, sheet);
    }
    const before = sheet.traits.visibility;
    return setSheetTraits(
      sheetId,
      { visibility },
      { kind: "visibility", before, after: visibility },
      { kind: "visibility", before: visibility, after: before },
    )(book);
  };
