import type { Destination } from "../ports/destination";
import type { Desk } from "../state/desk";
import type { WebSiteSettings } from "../state/paneActions";
import type { DestinationState } from "../state/paneState";

/** With the person, in the browser; never in the workbook (design, section 1). */
const KEY = "webSite";

const TEXTS = ["label", "address", "user", "password", "publicAddress"] as const;

/** Shows the destination that this person set earlier. */
export function recallDestination(desk: Desk): void {
  const settings = storedSettings(desk);
  show(desk, settings ? destinationState(settings, "untested") : { kind: "none" });
}

export function setDestination(desk: Desk, settings: WebSiteSettings): void {
  desk.ports.person.write(KEY, JSON.stringify(settings));
  show(desk, destinationState(settings, "untested"));
}

export function forgetDestination(desk: Desk): void {
  desk.ports.person.forget(KEY);
  show(desk, { kind: "none" });
}

/** *Tester la connexion*. */
export function testDestination(desk: Desk): Promise<void> {
  return desk.perform(null, async ({ signal, phase }) => {
    const settings = storedSettings(desk);
    if (!settings) return desk.say({ code: "publish.noDestination", params: {} });
    phase("testing", true);
    const answer = await desk.ports.webSite(settings).test(signal);
    if (signal.aborted) return;
    show(desk, destinationState(settings, answer.ok ? "ok" : answer.refusal));
  });
}

/** None until the person has set one. */
export function destinationsOf(desk: Desk): readonly Destination[] {
  const settings = storedSettings(desk);
  return settings ? [desk.ports.webSite(settings)] : [];
}

function show({ store }: Desk, destination: DestinationState): void {
  store.update((state) => ({ ...state, destination }));
}

function destinationState(
  { label, address }: WebSiteSettings,
  connection: Extract<DestinationState, { kind: "set" }>["connection"],
): DestinationState {
  return { kind: "set", label, address, connection };
}

/** What the browser kept is not to be trusted more than anything else that comes from outside. */
function storedSettings({ ports }: Desk): WebSiteSettings | null {
  const text = ports.person.read(KEY);
  if (text === null) return null;
  try {
    const found: unknown = JSON.parse(text);
    return isSettings(found) ? found : null;
  } catch {
    return null;
  }
}

function isSettings(found: unknown): found is WebSiteSettings {
  if (typeof found !== "object" || found === null) return false;
  const texts = new Map(Object.entries(found));
  return TEXTS.every((key) => typeof texts.get(key) === "string");
}
