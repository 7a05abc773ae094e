import type { Licence } from "./datasetDescription";

/** What it takes to reach a place: the pane keeps it with the person, the command reads it in its file. */
export type PortalSettings =
  | UdataSettings
  | CkanSettings
  | OpendatasoftSettings
  | WebDavSettings
  | S3Settings
  | GitHubSettings
  | GitLabSettings
  | PresignedSettings;

export type PortalKind = PortalSettings["kind"];

interface Labelled<Kind extends string> {
  readonly kind: Kind;
  /** What people call it: « Site de la commune ». */
  readonly label: string;
}

/** data.gouv.fr, or another platform on udata. */
export interface UdataSettings extends Labelled<"udata"> {
  readonly address: string;
  /** Id of the organization that publishes; the person's own datasets when absent. */
  readonly organization?: string;
  readonly key: string;
}

export interface CkanSettings extends Labelled<"ckan"> {
  readonly address: string;
  readonly organization: string;
  readonly key: string;
  /** What the portal's own form asks for besides. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Fills the portal's datastore with the rows. */
  readonly datastore?: boolean;
}

/** Opendatasoft, now Huwise. */
export interface OpendatasoftSettings extends Labelled<"opendatasoft"> {
  readonly address: string;
  readonly key: string;
  /** The portal's own names of the licences. */
  readonly licences?: Readonly<Partial<Record<Licence, string>>>;
}

export interface WebDavSettings extends Labelled<"webdav"> {
  readonly address: string;
  /** Where the public reads the files; the address itself when absent. */
  readonly publicAddress?: string;
  readonly user: string;
  readonly password: string;
}

export interface S3Settings extends Labelled<"s3"> {
  readonly address: string;
  readonly publicAddress?: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface GitHubSettings extends Labelled<"github"> {
  /** The API; that of github.com when absent. */
  readonly address?: string;
  readonly repository: string;
  readonly branch: string;
  readonly folder?: string;
  readonly publicAddress: string;
  readonly key: string;
}

export interface GitLabSettings extends Labelled<"gitlab"> {
  readonly address: string;
  readonly project: string;
  readonly branch: string;
  readonly folder?: string;
  readonly publicAddress: string;
  readonly key: string;
}

export interface PresignedSettings extends Labelled<"presigned"> {
  /** Whoever has the address may write: it is a key. */
  readonly uploadAddress: string;
  readonly publicAddress: string;
}
