import type { PublicationProfile } from "../../core/publication/publicationProfile";
import type { PortalSettings } from "../../core/publication/portalSettings";
import { isJsonObject } from "../../core/publication/publishedEntry";
import type { PersonStore } from "../ports/person";
import type { Owner } from "./destinationState";
import { isPortalSettings } from "./enteredSettings";

/** With the person, in the browser; never in the workbook (design, section 1). */
const KEY = "destinations";
/** Where the first version kept the one folder that it knew. */
const FORMER = "webSite";

/** A place and its keys. */
export interface StoredDestination {
  readonly key: string;
  readonly isOn: boolean;
  readonly settings: PortalSettings;
  readonly owner: Owner;
  readonly profile: PublicationProfile;
}

/** What the browser kept is not to be trusted more than anything else that comes from outside. */
export function storedDestinations(person: PersonStore): readonly StoredDestination[] {
  const text = person.read(KEY);
  if (text === null) return formerOnes(person);
  const found = parsed(text);
  return Array.isArray(found) ? found.filter(isStored) : [];
}

export function storeDestinations(person: PersonStore, all: readonly StoredDestination[]): void {
  if (all.length === 0) person.forget(KEY);
  else person.write(KEY, JSON.stringify(all));
  person.forget(FORMER);
}

/** Stable, and never given twice among those that stand. */
export function newKey(all: readonly StoredDestination[]): string {
  return String(1 + Math.max(0, ...all.map(({ key }) => Number(key))));
}

/** The settings that the place is reached by. */
export function reached({ settings, owner }: StoredDestination): PortalSettings {
  const asksOwner = settings.kind === "udata" || settings.kind === "ckan";
  if (!asksOwner || owner.kind !== "organization") return settings;
  return { ...settings, organization: owner.id };
}

function formerOnes(person: PersonStore): readonly StoredDestination[] {
  const found = parsed(person.read(FORMER) ?? "");
  if (!isJsonObject(found)) return [];
  const filled = Object.entries(found).filter(([, value]) => value !== "");
  const settings: unknown = { kind: "webdav", ...Object.fromEntries(filled) };
  if (!isPortalSettings(settings)) return [];
  return [{ key: "1", isOn: true, settings, owner: { kind: "unasked" }, profile: {} }];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isStored(found: unknown): found is StoredDestination {
  return (
    isJsonObject(found) &&
    /^\d{1,9}$/.test(String(found["key"])) &&
    typeof found["isOn"] === "boolean" &&
    isPortalSettings(found["settings"]) &&
    isOwner(found["owner"]) &&
    isProfile(found["profile"])
  );
}

function isOwner(found: unknown): found is Owner {
  if (!isJsonObject(found)) return false;
  if (found["kind"] === "unasked" || found["kind"] === "person") return true;
  const { id, name } = found;
  return found["kind"] === "organization" && typeof id === "string" && typeof name === "string";
}

function isProfile(found: unknown): found is PublicationProfile {
  if (!isJsonObject(found)) return false;
  const { periodSeparator, encoding, columns = {} } = found;
  return (
    [undefined, "/", "_"].some((one) => one === periodSeparator) &&
    [undefined, "utf-8", "utf-8-bom"].some((one) => one === encoding) &&
    isJsonObject(columns) &&
    Object.values(columns).every((name) => typeof name === "string")
  );
}
