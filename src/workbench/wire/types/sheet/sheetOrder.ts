import type { Sheet } from "../../../book/sheet";
import { invalidArgument } from "../../wireError";

/** The sheet beside another, hidden ones left out when only visible ones are asked (W10). */
export function neighbourSheet(
  sheets: readonly Sheet[],
  sheet: Sheet,
  step: 1 | -1,
  visibleOnly: boolean | undefined,
): Sheet | null {
  for (let i = sheets.indexOf(sheet) + step; i >= 0 && i < sheets.length; i += step) {
    const other = sheets[i] as Sheet;
    if (visibleOnly !== true || other.traits.visibility === "Visible") return other;
  }
  return null;
}

export type CopyPosition = "None" | "Before" | "After" | "Beginning" | "End";

/** Where `copy()` puts the copy; None is the beginning (truth W11). */
export function placeOfCopy(
  sheets: readonly Sheet[],
  position: CopyPosition,
  relativeTo: Sheet | undefined,
): number {
  if (position === "None" || position === "Beginning") return 0;
  if (position === "End") return sheets.length;
  if (relativeTo === undefined) throw invalidArgument(`${position} needs a sheet to be beside.`);
  return sheets.indexOf(relativeTo) + (position === "After" ? 1 : 0);
}
