import type { SheetIdentity } from "../ports/sheetHost";
import type { TableSchema } from "../../core/schema/tableSchema";
import { planSheet } from "../../core/sheetPlan/planSheet";
import type { Desk } from "../state/desk";
import { showSheet } from "./describeActiveSheet";
import { keepSchema } from "./openModel";
import { readSchemaText } from "./readSchemaText";
import { wordsFor } from "./sheetWords";
import { showStep } from "./showStep";

/** *Nouveau*: one click, a sheet of a model of the list. Clicked twice, two sheets. */
export function createSheet(desk: Desk, modelName: string): Promise<void> {
  return desk.perform(null, async (run) => {
    run.phase("creating", false);
    await create(desk, await desk.ports.models.open(modelName));
  });
}

/** A sheet for a Table Schema that the officer brings: the sheet keeps it, for it is in no list. */
export function createSheetFromFile(desk: Desk, text: string): Promise<void> {
  return desk.perform(null, async (run) => {
    run.phase("creating", false);
    const answer = readSchemaText(text);
    if (!answer.ok) {
      desk.say({ code: "model.invalid", params: { findings: answer.findings } });
      return;
    }
    const identity = await create(desk, answer.schema);
    await keepSchema(desk, identity.id, text);
  });
}

async function create(desk: Desk, schema: TableSchema): Promise<SheetIdentity> {
  const plan = planSheet(schema);
  const identity = await desk.ports.sheets.createSheet(plan, wordsFor(plan, desk.ports.wording));
  showSheet(desk, identity, schema);
  showStep(desk, "enter");
  desk.say({ code: "sheet.created", params: { name: identity.name } });
  return identity;
}
