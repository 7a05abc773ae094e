import type { SheetIdentity } from "../ports/sheetHost";
import type { Desk } from "../state/desk";
import type { CheckState, ColumnSummary, SheetState } from "../state/paneState";
import type { Field, TableSchema } from "../../core/schema/tableSchema";
import { openModel } from "./openModel";

/** Tells the pane which sheet is in front of the officer. It never rejects. */
export function describeActiveSheet(desk: Desk): Promise<void> {
  return desk.line.add(async () => {
    try {
      const identity = await desk.ports.sheets.activeSheet();
      const schema = identity.model && (await openModel(desk, identity.id, identity.model));
      showSheet(desk, identity, schema);
    } catch (failure) {
      desk.sayFailure(failure);
    }
  });
}

/** Puts a sheet in the state, with what is known of its last check; what concerned another is over. */
export function showSheet(desk: Desk, identity: SheetIdentity, schema: TableSchema | null): void {
  const sheet = sheetState(identity, schema);
  const check = checkState(desk, identity.id);
  desk.store.update((state) => {
    const shown = { ...state, sheet, check };
    return isSameSheet(state.sheet, sheet)
      ? shown
      : { ...shown, publication: { kind: "none" }, modelChoice: null };
  });
}

/** Sheets that are not ours are all one: nothing is known of them. */
function isSameSheet(before: SheetState, now: SheetState): boolean {
  return before.kind === "ours" && now.kind === "ours"
    ? before.id === now.id
    : before.kind !== "ours" && now.kind !== "ours";
}

function checkState({ checked }: Desk, sheetId: string): CheckState {
  return checked?.id === sheetId ? checked.state : { kind: "unchecked" };
}

/** A sheet of a model that cannot be found is as good as foreign: it can be neither explained nor checked. */
function sheetState({ id, name, model }: SheetIdentity, schema: TableSchema | null): SheetState {
  if (!model || !schema) return { kind: "foreign", name };
  return {
    kind: "ours",
    id,
    name,
    modelTitle: schema.title,
    ...model,
    columns: schema.fields.map(columnSummary),
  };
}

function columnSummary({
  name,
  title,
  description,
  type,
  constraints,
  example,
}: Field): ColumnSummary {
  return {
    field: name,
    title: title || name,
    description,
    type,
    required: constraints.required,
    example,
    choices: constraints.enum?.map(String) ?? null,
  };
}
