import type { PersonalAction } from "../personalData/decision";
import type { DatasetDescription } from "./datasetDescription";
import { validateDestinations } from "./destinations.generated.cjs";
import { duplicateDestinations, shapeFault, type FileFault } from "./destinationsFaults";
import type { PortalSettings } from "./portalSettings";
import type { PublicationProfile } from "./publicationProfile";

/** What a body that scripts its publications writes once: where, and what is said of the dataset. */
export interface DestinationsFile {
  /** The file that remembers what was published; beside this one when not said. */
  readonly memory?: string;
  readonly dataset: WrittenDataset;
  /** What is decided, by column, of the cells where a person may be named. */
  readonly personalData?: Readonly<Record<string, PersonalAction>>;
  readonly destinations: readonly WrittenDestination[];
}

/** What is not written is said as the pane says it. */
export type WrittenDataset = Pick<DatasetDescription, "title"> &
  Partial<
    Pick<
      DatasetDescription,
      | "identifier"
      | "description"
      | "licence"
      | "frequency"
      | "keywords"
      | "territory"
      | "contact"
      | "publisher"
    >
  >;

interface Profiled {
  readonly profile?: PublicationProfile;
}

export interface WrittenFolder {
  readonly kind: "file";
  readonly label: string;
  readonly folder: string;
}

/** Where a portal asks for a key, the file names the environment variable that holds it. */
export type WrittenPortal = PortalSettings & Profiled;
export type WrittenDestination = WrittenPortal | (WrittenFolder & Profiled);

export type DestinationsReading =
  | { readonly ok: true; readonly file: DestinationsFile }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

/** @param text the file's JSON. */
export function readDestinations(text: string): DestinationsReading {
  const found = parsed(text);
  if (found === undefined) return { ok: false, faults: [{ code: "notJson", place: "" }] };
  if (!isDestinationsFile(found)) {
    return { ok: false, faults: (validateDestinations.errors ?? []).flatMap(shapeFault) };
  }
  const faults = duplicateDestinations(found.destinations);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, file: found };
}

/** The form, schemas/publication/destinations.schema.json, says what these types say. */
function isDestinationsFile(found: unknown): found is DestinationsFile {
  return validateDestinations(found);
}

/** Editors on Windows put a mark at the start of a text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, "")) as unknown;
  } catch {
    return undefined;
  }
}
