import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readSchema } from "../../../src/core/schema/readSchema";
import type { TableSchema } from "../../../src/core/schema/tableSchema";
import { planSheet } from "../../../src/core/sheetPlan/planSheet";
import type { SheetPlan } from "../../../src/core/sheetPlan/sheetPlan";
import type { SheetWords } from "../../../src/app/ports/sheetHost";
import { createSheetWording } from "../../../src/ui/messages/sheetWording";

/** The bundled model of the grants, under its catalogue name. */
export function grantsModel(): TableSchema {
  const text = readFileSync(resolve("schemas/scdl-subventions.json"), "utf8");
  const answer = readSchema(JSON.parse(text));
  if (!answer.ok) throw new Error(JSON.stringify(answer.findings));
  return { ...answer.schema, name: "scdl/subventions" };
}

export const grantsPlan = (): SheetPlan => planSheet(grantsModel());

/** The French sentences of a plan. */
export function frenchWords(plan: SheetPlan): SheetWords {
  const wording = createSheetWording("fr");
  const columns = plan.columns.map((column) => [column.field, wording.column(column)]);
  return {
    columns: Object.fromEntries(columns),
    readmeName: wording.readmeName(plan.sheetName),
    readme: wording.readme(plan),
    listsName: wording.listsName(plan.sheetName),
  };
}
