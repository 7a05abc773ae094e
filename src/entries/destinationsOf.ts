import { resolve } from "node:path";
import { folderDestination } from "../adapters/files/folderDestination";
import { portalDestination } from "../adapters/portals/portalDestination";
import type { Destination } from "../app/ports/destination";
import type { Errand } from "../app/publication/delivery";
import type { FileFault } from "../core/publication/destinationsFaults";
import type { WrittenDestination, WrittenPortal } from "../core/publication/destinationsFile";
import type { SitePageWords } from "../core/publication/sitePage";
import { discreet } from "./discreet";

/** What the file does not hold: the environment, and the folder from which its paths are read. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  /** Of the page that a web site gets about the dataset. */
  readonly words: SitePageWords;
}

/** Where to go, and how; what the profile makes of the file is not known yet. */
export type WrittenErrand = Omit<Errand, "labelled">;

export type Errands =
  | { readonly ok: true; readonly errands: readonly WrittenErrand[] }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** Names of the settings that name a variable. */
const VARIABLES = ["key", "user", "password", "accessKeyId", "secretAccessKey", "uploadAddress"];

/** Among them, those that nobody may read. */
const SECRETS = ["key", "password", "secretAccessKey", "uploadAddress"];

const ADDRESSES = ["address", "publicAddress"];

/** The destinations as the file writes them, with the keys of the environment. */
export function destinationsOf(
  written: readonly WrittenDestination[],
  surroundings: Surroundings,
): Errands {
  const faults = written.flatMap((one, index) => [
    ...addressFaults(one, index),
    ...keyFaults(one, index, surroundings),
  ]);
  if (faults.length > 0) return { ok: false, faults };
  const errands = written.map((one) => ({
    destination: discreet(destinationOf(one, surroundings), keysOf(one, surroundings)),
    profile: one.profile ?? {},
  }));
  const ids = errands.map(({ destination }) => destination.id);
  const repeated = ids.flatMap((id, index): FileFault[] =>
    ids.indexOf(id) < index ? [{ code: "samePlace", place: `destinations[${index}]` }] : [],
  );
  return repeated.length > 0 ? { ok: false, faults: repeated } : { ok: true, errands };
}

/** What has the look of an address and is none: `https://ville.example:99999/`. */
function addressFaults(written: WrittenDestination, index: number): FileFault[] {
  const named = Object.entries(written).filter(([name]) => ADDRESSES.includes(name));
  return named.flatMap(([name, address]): FileFault[] =>
    URL.canParse(String(address))
      ? []
      : [{ code: "address", place: `destinations[${index}].${name}` }],
  );
}

function keyFaults(
  written: WrittenDestination,
  index: number,
  { environment }: Surroundings,
): FileFault[] {
  const named = Object.entries(written).filter(([name]) => VARIABLES.includes(name));
  return named.flatMap(([name, variable]): FileFault[] => {
    const value = environment[String(variable)] ?? "";
    const about = { place: `destinations[${index}].${name}`, variable: String(variable) };
    if (value.trim() === "") return [{ code: "variableUnset", ...about }];
    return isUsable(name, value) ? [] : [{ code: "variableUnusable", ...about }];
  });
}

/** A line end at the end of a key, as files and consoles leave one, makes a header that cannot be sent. */
function isUsable(name: string, value: string): boolean {
  if (name === "uploadAddress")
    return (
      URL.canParse(value) && /^(https:|http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/])/.test(value)
    );
  const letters = [...value];
  const isInHeader = name === "key" || name === "accessKeyId";
  return letters.every((one) => one >= " " && one !== "\u007F" && (!isInHeader || one < "\u007F"));
}

function keysOf(written: WrittenDestination, { environment }: Surroundings): readonly string[] {
  const named = Object.entries(written).filter(([name]) => SECRETS.includes(name));
  return named.map(([, variable]) => environment[String(variable)] ?? "");
}

function destinationOf(written: WrittenDestination, surroundings: Surroundings): Destination {
  if (written.kind !== "file")
    return portalDestination(withKeys(written, surroundings), surroundings.words);
  const { label, folder } = written;
  return folderDestination({ label, folder: resolve(surroundings.folder, folder) });
}

/** The same, where each name of a variable has become what the variable holds. */
function withKeys<Portal extends WrittenPortal>(
  written: Portal,
  { environment }: Surroundings,
): Portal {
  const keys = Object.entries(written)
    .filter(([name]) => VARIABLES.includes(name))
    .map(([name, variable]) => [name, environment[String(variable)] ?? ""]);
  return { ...written, ...Object.fromEntries(keys) };
}
