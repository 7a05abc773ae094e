import type { Desk } from "../state/desk";
import { csvFile } from "./csvFile";

/** The log of decisions in the officer's hands, for the data-protection officer: no personal value is in it. */
export function downloadRegister(desk: Desk): Promise<void> {
  return desk.perform(null, async () => {
    const { preflight } = desk.store.get();
    const { checked, ports } = desk;
    if (!preflight || !checked) return;
    const { wording, files } = ports;
    const bytes = wording.register(preflight.register);
    const { name, mediaType } = csvFile(desk, checked, bytes, false);
    const fileName = wording.registerName(name);
    await files.save(fileName, mediaType, bytes);
    desk.say({ code: "register.saved", params: { fileName } });
  });
}
