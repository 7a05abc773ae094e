import { isPortalAddress, isSignedAddress, originOf } from "../../core/publication/portalAddress";
import type { PortalKind, PortalSettings } from "../../core/publication/portalSettings";
import { isJsonObject } from "../../core/publication/publishedEntry";
import {
  fieldsOf,
  isSecret,
  PORTAL_FIELDS,
  type FieldInput,
  type FieldName,
  type PortalField,
} from "./portalFields";

/** A form as it is filled, by name of field. */
export type EnteredTexts = Readonly<Partial<Record<FieldName, string>>>;

export type FieldFault =
  | "missing"
  | "address"
  | "signedAddress"
  | "repository"
  | "key"
  | "sameLabel"
  /** What was kept goes to the place that it was given for, and to no other. */
  | "keyAgain";

/** What is kept of a destination, as the pane knows it. */
interface Known {
  readonly kind: PortalKind;
  readonly texts: EnteredTexts;
}

export type FieldFaults = Readonly<Partial<Record<FieldName, FieldFault>>>;

const RULES: Readonly<Record<FieldInput, (text: string) => FieldFault | null>> = {
  text: () => null,
  password: () => null,
  address: (text) => (isPortalAddress(text) ? null : "address"),
  signedAddress: (text) => (isSignedAddress(text) ? null : "signedAddress"),
  repository: (text) => (/^[\w.-]+\/[\w.-]+$/.test(text) ? null : "repository"),
  // Anything else makes a header that cannot be sent, and a failure whose words would repeat the key.
  key: (text) => (/^[\x21-\x7e]+$/.test(text) ? null : "key"),
};

/**
 * What is wrong with a form, field by field; empty when it can be saved.
 * @param known what is kept of this destination: a secret that is not typed again stays.
 */
export function formFaults(
  kind: PortalKind,
  texts: EnteredTexts,
  { takenLabels, known }: { readonly takenLabels: readonly string[]; readonly known: Known | null },
): FieldFaults {
  const faults = fieldsOf(kind).flatMap((field) => {
    const fault = fieldFault(field, cleaned(field, texts[field.name]), known, kind, texts);
    return fault ? [[field.name, fault] as const] : [];
  });
  const label = (texts.label ?? "").trim();
  const named = takenLabels.includes(label) ? [["label", "sameLabel"] as const] : [];
  return Object.fromEntries([...named, ...faults]);
}

function fieldFault(
  field: PortalField,
  text: string,
  known: Known | null,
  kind: PortalKind,
  texts: EnteredTexts,
): FieldFault | null {
  if (text !== "") return RULES[field.input](text);
  if (!field.isRequired) return null;
  if (!isSecret(field) || known === null) return "missing";
  return keepsOrigin(kind, texts, known) ? null : "keyAgain";
}

/** Null for a form that has faults. */
export function settingsOf(
  kind: PortalKind,
  texts: EnteredTexts,
  known: PortalSettings | null,
): PortalSettings | null {
  const isKept = known && keepsOrigin(kind, texts, { kind: known.kind, texts: textsOf(known) });
  const kept = isKept ? new Map(Object.entries(known)) : null;
  const filled = fieldsOf(kind).flatMap((field) => {
    const text = cleaned(field, texts[field.name]);
    const value: unknown = text === "" && isSecret(field) ? kept?.get(field.name) : text;
    return value === "" || value === undefined ? [] : [[field.name, value]];
  });
  const organization = kind === "ckan" && { organization: "" };
  const found: unknown = { kind, ...organization, ...Object.fromEntries(filled) };
  return isPortalSettings(found) ? found : null;
}

/** A place of this kind with all that it takes: what the browser kept is checked as a form is. */
export function isPortalSettings(found: unknown): found is PortalSettings {
  if (!isJsonObject(found) || !isPortalKind(found["kind"])) return false;
  if (found["kind"] === "ckan" && typeof found["organization"] !== "string") return false;
  return fieldsOf(found["kind"]).every(({ name, input, isRequired }) => {
    const value = found[name];
    if (value === undefined) return !isRequired;
    return typeof value === "string" && value !== "" && RULES[input](value) === null;
  });
}

function isPortalKind(found: unknown): found is PortalKind {
  return typeof found === "string" && Object.hasOwn(PORTAL_FIELDS, found);
}

/** What the officer may see again. */
export function textsOf(settings: PortalSettings): EnteredTexts {
  const values = new Map(Object.entries(settings));
  return Object.fromEntries(
    fieldsOf(settings.kind).flatMap((field) => {
      const value: unknown = values.get(field.name);
      return typeof value === "string" && !isSecret(field) ? [[field.name, value]] : [];
    }),
  );
}

/** A key goes to the origin that it was given for, and to no other. */
function keepsOrigin(kind: PortalKind, texts: EnteredTexts, known: Known): boolean {
  return (
    kind === known.kind && originOf(texts.address ?? "") === originOf(known.texts.address ?? "")
  );
}

/** A password keeps its spaces: they may be part of it. */
function cleaned({ input }: PortalField, text = ""): string {
  return input === "password" ? text : text.trim();
}
