import type { CheckOutcome } from "../ports/checker";
import type { OpenSheet, SheetIdentity, SheetTable } from "../ports/sheetHost";
import { placeFindings } from "../placement/placeFindings";
import type { CheckedSheet, Desk, Run } from "../state/desk";
import type { TableSchema } from "../../core/schema/tableSchema";
import { proposeCard } from "./datasetCard";
import { dateSensitiveFields } from "./dateSensitiveFields";
import { showSheet } from "./describeActiveSheet";
import { markFaults } from "./markFaults";
import { openModel } from "./openModel";
import { producerOf } from "./producerOf";

/**
 * Reads the sheet in front of the officer, judges it, shows and marks its faults: what *Vérifier*,
 * *Publier* and the download have in common. Null, and said, when the sheet is not ours.
 */
export async function judgeSheet(desk: Desk, run: Run): Promise<CheckedSheet | null> {
  const open = await openSheet(desk, run);
  const { identity } = open;
  const schema = await schemaOf(desk, identity);
  if (!schema) return null;
  desk.checked = null;
  try {
    const table = await readSheet(run, open, schema);
    const outcome = await judgeTable(desk, run, schema, table);
    desk.checked = checkedSheet(tableOf(identity, schema, table), outcome);
    if (table.mergedAreas.length > 0)
      desk.say({ code: "sheet.merged", params: { areas: table.mergedAreas } });
  } finally {
    desk.gestures.readingEnds();
    showSheet(desk, identity, schema);
  }
  proposeCard(desk, desk.checked);
  run.phase("marking", false);
  await markFaults(desk, desk.checked);
  return desk.checked;
}

/** Findings with their places, errors apart from warnings. */
export function checkedSheet(
  table: Omit<CheckedSheet, "state">,
  outcome: CheckOutcome,
): CheckedSheet {
  const { layout, schema } = table;
  const placed = placeFindings(outcome.findings, layout, schema);
  const errors = placed.filter(({ finding }) => finding.severity === "error");
  const warnings = placed.filter(({ finding }) => finding.severity === "warning");
  const state = { kind: "checked", rows: outcome.rows, errors, warnings } as const;
  return { ...table, state };
}

function tableOf(
  { id, name }: SheetIdentity,
  schema: TableSchema,
  table: SheetTable,
): Omit<CheckedSheet, "state"> {
  const { layout, rows } = table;
  return { id, name, producer: producerOf(table), schema, layout, rows: rows.length };
}

async function schemaOf(desk: Desk, identity: SheetIdentity): Promise<TableSchema | null> {
  const { name, model } = identity;
  const schema = model && (await openModel(desk, identity.id, model));
  if (schema) return schema;
  showSheet(desk, identity, null);
  if (!model) desk.say({ code: "sheet.notOurs", params: { name } });
  else {
    const params = { name: model.schemaName, version: model.schemaVersion };
    desk.say({ code: "model.unknown", params });
  }
  return null;
}

/** From here on the officer's gestures are collected: those made while we read are judged right after. */
async function openSheet({ ports, store, gestures }: Desk, { phase }: Run): Promise<OpenSheet> {
  phase("reading", true);
  const { sheet } = store.get();
  if (sheet.kind === "ours") gestures.readingStarts(sheet.id);
  const open = await ports.sheets.openActiveSheet();
  gestures.readingStarts(open.identity.id);
  return open;
}

function readSheet(
  { signal, phase }: Run,
  open: OpenSheet,
  schema: TableSchema,
): Promise<SheetTable> {
  const fields = schema.fields.map(({ name }) => name);
  const onProgress = phase("reading", true);
  return open.read({ fields, dateSensitive: dateSensitiveFields(schema), onProgress }, signal);
}

function judgeTable(
  { ports }: Desk,
  { signal, phase }: Run,
  schema: TableSchema,
  { layout: { labels }, rows }: SheetTable,
): Promise<CheckOutcome> {
  return ports.checker.load({ schema, labels, rows }, phase("checking", true), signal);
}
