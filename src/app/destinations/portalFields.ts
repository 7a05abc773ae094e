import type { PortalKind } from "../../core/publication/portalSettings";

/** How a thing is typed, and what makes it right. Keys, passwords and signed addresses are secret. */
export type FieldInput = "text" | "address" | "repository" | "key" | "password" | "signedAddress";

export interface PortalField {
  readonly name: string;
  readonly input: FieldInput;
  readonly isRequired: boolean;
}

const field = <Name extends string>(name: Name, input: FieldInput = "text", isRequired = true) => ({
  name,
  input,
  isRequired,
});

const label = field("label");
const address = field("address", "address");
const key = field("key", "key");
const branch = field("branch");
const folder = field("folder", "text", false);
const publicAddress = field("publicAddress", "address");
const otherPublicAddress = field("publicAddress", "address", false);

/** What each kind of place asks for, in the order of its form: read by the forms and by what checks them. */
export const PORTAL_FIELDS = {
  udata: [label, address, key],
  ckan: [label, address, key],
  opendatasoft: [label, address, key],
  webdav: [label, address, field("user"), field("password", "password"), otherPublicAddress],
  s3: [
    label,
    address,
    field("region"),
    field("accessKeyId"),
    field("secretAccessKey", "key"),
    otherPublicAddress,
  ],
  github: [label, field("repository", "repository"), branch, folder, publicAddress, key],
  gitlab: [label, address, field("project"), branch, folder, publicAddress, key],
  presigned: [label, field("uploadAddress", "signedAddress"), publicAddress],
} as const satisfies Readonly<Record<PortalKind, readonly PortalField[]>>;

export type FieldNameOf<Kind extends PortalKind> = (typeof PORTAL_FIELDS)[Kind][number]["name"];
export type FieldName = FieldNameOf<PortalKind>;

export function fieldsOf(
  kind: PortalKind,
): readonly (PortalField & { readonly name: FieldName })[] {
  return PORTAL_FIELDS[kind];
}

export function isSecret({ input }: PortalField): boolean {
  return input === "key" || input === "password" || input === "signedAddress";
}
