import type { Door } from "../door";
import { isOurMark } from "./ourMark";

/** A mark of ours that is on the sheet now; `address` is null when it was not asked. */
export interface StandingMark {
  readonly id: string;
  readonly address: string | null;
}

/**
 * The marks that are on the sheet, ours by their formula whoever put them there: an earlier session,
 * a copy of the sheet, a paste. Areas are told for the marks we know. Round trips: one.
 */
export function standingMarks(
  door: Door,
  sheetId: string,
  known: readonly string[],
): Promise<readonly StandingMark[]> {
  return door.exchange(({ workbook }) => {
    const whole = workbook.worksheets.getItem(sheetId).getRange().untrack();
    const formats = whole.conditionalFormats;
    formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
    const areas = known.map((id) => {
      const ranges = formats.getItemOrNullObject(id).getRanges().untrack();
      return { id, ranges: ranges.load("address") };
    });
    return () => {
      const addresses = new Map(
        areas.flatMap(({ id, ranges }) => (ranges.isNullObject ? [] : [[id, ranges.address]])),
      );
      return formats.items
        .filter((format) => format.type === "Custom" && isOurs(format))
        .map(({ id }) => ({ id, address: addresses.get(id) ?? null }));
    };
  });
}

function isOurs({ customOrNullObject }: Excel.ConditionalFormat): boolean {
  return isOurMark(customOrNullObject.rule.formula);
}
