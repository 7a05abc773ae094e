import type { Desk } from "../state/desk";
import { csvFile } from "./csvFile";
import { blockingRemark } from "../publication/preflightRemark";
import { judgeSheet } from "./judgeSheet";
import { prepareSheet, type PreparedSheet } from "./prepareSheet";
import { knownPublications } from "../memory/publicationMemory";

/** The CSV in the officer's hands: the file as it would be published, or a draft when errors remain. */
export function downloadCsv(desk: Desk): Promise<void> {
  return desk.perform({ code: "check.stopped", params: {} }, async (run) => {
    const checked = await judgeSheet(desk, run);
    if (!checked) return;
    const errors = checked.state.errors.length;
    const memory = await knownPublications(desk.ports, checked.id);
    const prepared = await prepareSheet(desk, checked, memory?.identifier ?? null);
    const isDraft = isHeldBack(prepared);
    const { name, mediaType, bytes } = csvFile(desk, checked, prepared.table.csv, isDraft);
    await desk.ports.files.save(name, mediaType, bytes);
    if (isDraft) desk.say({ code: "draft.saved", params: { fileName: name, errors } });
    else desk.say({ code: "file.saved", params: { fileName: name } });
  });
}

/** An empty sheet gives its header alone, which is what a model looks like. */
function isHeldBack({ remarks }: PreparedSheet): boolean {
  const blocking = blockingRemark(remarks, false);
  return blocking !== null && blocking.code !== "nothing";
}
