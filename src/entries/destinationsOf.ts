import { resolve } from "node:path";
import { folderDestination } from "../adapters/files/folderDestination";
import { ckanDestination } from "../adapters/portals/ckan/ckanDestination";
import { presignedFile } from "../adapters/portals/presigned/presignedFile";
import { udataDestination } from "../adapters/portals/udata/udataDestination";
import type { Destination } from "../app/ports/destination";
import type { Errand } from "../app/useCases/deliverEverywhere";
import type { FileFault } from "../core/publication/destinationsFaults";
import type { WrittenDestination } from "../core/publication/destinationsFile";
import { siteOf } from "./siteOf";

/** What the file does not hold: the environment, and the folder from which its paths are read. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
}

/** The value of the variable that the file names. */
export type KeyOf = (variable: string) => string;

export type Errands =
  | { readonly ok: true; readonly errands: readonly Errand[] }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** Drafts of these are private datasets; a web site has none. */
const DRAFTS: Readonly<Record<WrittenDestination["kind"], Errand["drafts"]>> = {
  udata: "private",
  ckan: "private",
  webdav: "never",
  s3: "never",
  github: "never",
  gitlab: "never",
  presigned: "never",
  file: "aside",
};

/** Names of the settings that name a variable. */
const VARIABLES = ["key", "user", "password", "accessKeyId", "secretAccessKey", "uploadAddress"];

/** The destinations as the file writes them, with the keys of the environment. */
export function destinationsOf(
  written: readonly WrittenDestination[],
  surroundings: Surroundings,
): Errands {
  const faults = written.flatMap((one, index) => keyFaults(one, index, surroundings));
  if (faults.length > 0) return { ok: false, faults };
  const errands = written.map((one) => ({
    destination: destinationOf(one, surroundings),
    profile: one.profile ?? {},
    drafts: DRAFTS[one.kind],
  }));
  const ids = errands.map(({ destination }) => destination.id);
  const repeated = ids.flatMap((id, index): FileFault[] =>
    ids.indexOf(id) < index ? [{ code: "samePlace", place: `destinations[${index}]` }] : [],
  );
  return repeated.length > 0 ? { ok: false, faults: repeated } : { ok: true, errands };
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
    if (value === "") return [{ code: "variableUnset", ...about }];
    return isUsable(name, value) ? [] : [{ code: "variableUnusable", ...about }];
  });
}

/** A line end at the end of a key, as files and consoles leave one, makes a header that cannot be sent. */
function isUsable(name: string, value: string): boolean {
  if (name === "uploadAddress")
    return (
      URL.canParse(value) && /^(https:|http:\/\/(localhost|127\.0\.0\.1|\[::1\])[:/])/.test(value)
    );
  return ![...value].some((letter) => letter < " " || letter === "\u007F");
}

function destinationOf(written: WrittenDestination, surroundings: Surroundings): Destination {
  const keyOf: KeyOf = (variable) => surroundings.environment[variable] ?? "";
  const { label } = written;
  switch (written.kind) {
    case "udata":
      return udataDestination({
        ...{ label, address: written.address, key: keyOf(written.key) },
        organization: written.organization ?? null,
      });
    case "ckan": {
      const { address, organization, fields = {}, datastore = false } = written;
      const key = keyOf(written.key);
      return ckanDestination({ label, address, organization, fields, datastore, key });
    }
    case "presigned": {
      const { publicAddress } = written;
      return presignedFile({ label, uploadAddress: keyOf(written.uploadAddress), publicAddress });
    }
    case "file":
      return folderDestination({ label, folder: resolve(surroundings.folder, written.folder) });
    default:
      return siteOf(written, keyOf);
  }
}
