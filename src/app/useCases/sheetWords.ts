import type { SheetPlan } from "../../core/sheetPlan/sheetPlan";
import type { SheetWords } from "../ports/sheetHost";
import type { SheetWording } from "../ports/sheetWording";

/** Every text that goes into the sheet of a plan. */
export function wordsFor(plan: SheetPlan, wording: SheetWording): SheetWords {
  const columns = plan.columns.map((column) => [column.field, wording.column(column)]);
  return {
    columns: Object.fromEntries(columns),
    readmeName: wording.readmeName(plan.sheetName),
    readme: wording.readme(plan),
    listsName: wording.listsName(plan.sheetName),
  };
}
