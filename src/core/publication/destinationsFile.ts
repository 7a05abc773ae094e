import type { PersonalAction } from "../personalData/decision";
import type { DatasetDescription } from "./datasetDescription";
import { validateDestinations } from "./destinations.generated.cjs";
import { duplicateDestinations, shapeFault, type FileFault } from "./destinationsFaults";
import type { PublicationProfile } from "./publicationProfile";

/** What a body that scripts its publications writes once: where, and what is said of the dataset. */
export interface DestinationsFile {
  /** The file that remembers what was published; beside the published file when not said. */
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
      "description" | "licence" | "frequency" | "keywords" | "territory" | "contact" | "publisher"
    >
  >;

interface Labelled<Kind extends string> {
  readonly kind: Kind;
  readonly label: string;
  readonly profile?: PublicationProfile;
}

/** Name of an environment variable: the file never holds a key. */
type Variable = string;

export interface WrittenUdata extends Labelled<"udata"> {
  readonly address: string;
  readonly organization?: string;
  readonly key: Variable;
}

export interface WrittenCkan extends Labelled<"ckan"> {
  readonly address: string;
  readonly organization: string;
  readonly key: Variable;
  readonly fields?: Readonly<Record<string, string>>;
  readonly datastore?: boolean;
}

export interface WrittenWebDav extends Labelled<"webdav"> {
  readonly address: string;
  readonly publicAddress?: string;
  readonly user: Variable;
  readonly password: Variable;
}

export interface WrittenS3 extends Labelled<"s3"> {
  readonly address: string;
  readonly publicAddress?: string;
  readonly region: string;
  readonly accessKeyId: Variable;
  readonly secretAccessKey: Variable;
}

export interface WrittenGitHub extends Labelled<"github"> {
  readonly address?: string;
  readonly repository: string;
  readonly branch: string;
  readonly folder?: string;
  readonly publicAddress: string;
  readonly key: Variable;
}

export interface WrittenGitLab extends Labelled<"gitlab"> {
  readonly address: string;
  readonly project: string;
  readonly branch: string;
  readonly folder?: string;
  readonly publicAddress: string;
  readonly key: Variable;
}

export interface WrittenPresigned extends Labelled<"presigned"> {
  /** Whoever has the address may write: it is a key. */
  readonly uploadAddress: Variable;
  readonly publicAddress: string;
}

export interface WrittenFolder extends Labelled<"file"> {
  readonly folder: string;
}

export type WrittenDestination =
  | WrittenUdata
  | WrittenCkan
  | WrittenWebDav
  | WrittenS3
  | WrittenGitHub
  | WrittenGitLab
  | WrittenPresigned
  | WrittenFolder;

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
