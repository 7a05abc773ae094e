import type { ExcelHost } from "../excelHost";
import type { HostConversation } from "../hostConversation";
import { setBookTraits } from "../../change/setTraits";
import type { MethodData } from "./executeMethod";

/** "Settings cannot be saved". */
const CANNOT_SAVE = 4001;

/** `Office.context.document.settings` as saved: name and JSON text of the value. */
export function commonSettings(host: ExcelHost): [string, string][] {
  return [...(host.book.traits.settings.get(host.settings.shell.addin.id) ?? [])];
}

export function refreshSettings({ host }: HostConversation): Record<string, unknown> {
  const settings = commonSettings(host).map(([Name, Value]) => ({ Name, Value }));
  return { Error: 0, Properties: { Settings: settings } };
}

/** The whole set replaces the one saved (`settings.saveAsync`). */
export function saveSettings({ host, id }: HostConversation, data: MethodData) {
  const { Properties } = (data.DdaSettingsMethod ?? {}) as { Properties?: [string, string][] };
  if (!Array.isArray(Properties)) return { Error: CANNOT_SAVE };
  const settings = new Map(host.book.traits.settings);
  settings.set(host.settings.shell.addin.id, new Map(Properties));
  host.book.perform("api", setBookTraits({ settings }, "settings"), id);
  return { Error: 0 };
}
