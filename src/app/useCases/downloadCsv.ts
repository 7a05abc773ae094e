import type { Desk } from "../state/desk";
import { csvFile } from "./csvFile";
import { judgeSheet } from "./judgeSheet";

/** The CSV in the officer's hands: the file as it would be published, or a draft when errors remain. */
export function downloadCsv(desk: Desk): Promise<void> {
  return desk.perform({ code: "check.stopped", params: {} }, async (run) => {
    const checked = await judgeSheet(desk, run);
    if (!checked) return;
    const errors = checked.state.errors.length;
    const { name, mediaType, bytes } = await csvFile(desk, checked, errors > 0);
    await desk.ports.files.save(name, mediaType, bytes);
    if (errors > 0) desk.say({ code: "draft.saved", params: { fileName: name, errors } });
    else desk.say({ code: "file.saved", params: { fileName: name } });
  });
}
