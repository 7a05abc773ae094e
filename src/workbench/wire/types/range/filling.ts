import { fillStep } from "../../../gesture/fillCells";
import { FILL_TYPES } from "../../../gesture/fillTypes";
import { areaOf } from "../../addresses";
import { oneOf, optional } from "../../argument";
import type { Member } from "../../officeType";
import { method } from "../../officeType";
import type { RangeTarget } from "../../rangeTarget";
import { performFor } from "../../scene";
import { invalidArgument, WireError } from "../../wireError";
import { rangeOrAddress } from "./neighbours";

function fillType(raw: unknown) {
  if (raw === "FlashFill") {
    throw new WireError("NotImplemented", "The workbench has no flash fill.");
  }
  return optional(oneOf(FILL_TYPES))(raw) ?? "FillDefault";
}

/** What dragging the fill handle does. */
export const fillingMembers: Record<string, Member<RangeTarget>> = {
  /** The destination holds the range and extends it one way, as the fill handle does. */
  autoFill: method(
    [rangeOrAddress, fillType],
    ({ sheet, area }: RangeTarget, [given, type], batch) => {
      const over = areaOf(sheet, given, batch);
      const step =
        over.sheet === sheet ? fillStep(batch.scene.book, sheet, area, over.area, type) : null;
      if (step === null) throw invalidArgument("The destination extends the range one way.");
      performFor(batch.scene, step);
    },
  ),
};
