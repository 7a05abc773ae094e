import type { SheetIdentity } from "../ports/sheetHost";
import type { Desk } from "../state/desk";
import {
  NOTHING_SENT,
  type CheckState,
  type ColumnSummary,
  type Notice,
  type PaneState,
  type SheetState,
} from "../state/paneState";
import type { Field, TableSchema } from "../../core/schema/tableSchema";
import { openModel } from "./openModel";
import { recallPlaces } from "./recallPlaces";

/** Tells the pane which sheet is in front of the officer. It never rejects. */
export function describeActiveSheet(desk: Desk): Promise<void> {
  return desk.line.add(async () => {
    try {
      const identity = await desk.ports.sheets.activeSheet();
      const schema = identity.model && (await openModel(desk, identity.id, identity.model));
      showSheet(desk, identity, schema);
      if (desk.store.get().step === "publish") await recallPlaces(desk);
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
      : {
          ...shown,
          ...NOTHING_SENT,
          places: [],
          card: null,
          twin: null,
          modelChoice: null,
          datasetChoice: null,
          notice: lasting(state),
        };
  });
}

function isSameSheet(before: SheetState, now: SheetState): boolean {
  if (before.kind === "ours" && now.kind === "ours") return before.id === now.id;
  return before.kind === "foreign" && now.kind === "foreign" && before.name === now.name;
}

const OF_ONE_SHEET: ReadonlySet<Notice["code"]> = new Set([
  "sheet.created",
  "sheet.notOurs",
  "sheet.empty",
  "sheet.noHeader",
  "sheet.protected",
  "sheet.merged",
  "sheet.rowHidden",
  "check.notMarked",
  "check.noFinding",
]);

/** What was said of a sheet is over when another comes in front; the rest stays until it is read. */
function lasting({ notice }: PaneState): Notice | null {
  return notice && OF_ONE_SHEET.has(notice.code) ? null : notice;
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
