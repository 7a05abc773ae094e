import { fileChecksum } from "../../core/publication/fileChecksum";
import type { ApprovalFacts } from "../publication/approvalFacts";
import type { CheckedSheet, Desk } from "../state/desk";
import { csvFile } from "./csvFile";
import { cardOf } from "./datasetCard";
import { showPreflight } from "./examineSheet";
import { judgeSheet } from "./judgeSheet";
import { prepareSheet, type PreparedSheet } from "./prepareSheet";
import { knownPublications } from "../memory/publicationMemory";
import { signerOf } from "./signer";

/** A page to print and to sign, of the very file that *Publier* would send; anomalies are on it, if any. */
export function downloadApproval(desk: Desk): Promise<void> {
  return desk.perform({ code: "check.stopped", params: {} }, async (run) => {
    const checked = await judgeSheet(desk, run);
    if (!checked) return;
    const memory = await knownPublications(desk.ports, checked.id);
    const prepared = await prepareSheet(desk, checked, memory?.identifier ?? null);
    await showPreflight(desk, checked, memory, prepared, run.signal);
    const facts = await approvalFacts(desk, checked, prepared);
    const { wording, files } = desk.ports;
    const fileName = wording.approvalName(facts.fileName);
    await files.save(fileName, "text/html", wording.approval(facts));
    desk.say({ code: "approval.saved", params: { fileName } });
  });
}

async function approvalFacts(
  desk: Desk,
  checked: CheckedSheet,
  { table, examined, register, remarks }: PreparedSheet,
): Promise<ApprovalFacts> {
  const { schema, producer, state } = checked;
  const { preflight } = desk.store.get();
  const { rows } = table;
  const nothing = { rows, examined, register, remarks, brought: [], destinations: [] };
  return {
    card: await cardOf(desk, checked),
    authority: producer.name,
    modelTitle: schema.title,
    modelVersion: schema.version,
    by: signerOf(desk),
    at: desk.ports.clock.now().toISOString(),
    fileName: csvFile(desk, checked, table.csv, false).name,
    bytes: table.csv.byteLength,
    checksum: fileChecksum(table.csv),
    columns: schema.fields.map(({ name, title }) => title || name),
    sample: table.sample,
    errors: state.errors,
    // Edited meanwhile: the page is of what was read, and nothing is known of where it goes.
    preflight: preflight ?? nothing,
  };
}
