import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readSchema } from "../../../src/core/schema/readSchema";
import type { TableSchema } from "../../../src/core/schema/tableSchema";
import { planSheet } from "../../../src/core/sheetPlan/planSheet";
import type { SheetPlan } from "../../../src/core/sheetPlan/sheetPlan";
import { wordsFor } from "../../../src/app/useCases/sheetWords";
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
export const frenchWords = (plan: SheetPlan): SheetWords =>
  wordsFor(plan, createSheetWording("fr"));
