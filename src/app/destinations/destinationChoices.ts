import type { PortalKind } from "../../core/publication/portalSettings";
import type { DestinationState } from "./destinationState";
import type { EnteredTexts } from "./enteredSettings";
import { fieldsOf, type FieldName, type PortalField } from "./portalFields";

interface DestinationChoice {
  readonly kind: PortalKind;
  /** What the choice itself says: it is not asked. */
  readonly fixed: EnteredTexts;
  /** Offered before the others. */
  readonly isUsual: boolean;
}

/** What the officer may choose among, most usual first. */
export const DESTINATION_CHOICES = {
  webdav: { kind: "webdav", fixed: {}, isUsual: true },
  dataGouv: { kind: "udata", fixed: { address: "https://www.data.gouv.fr/" }, isUsual: true },
  ckan: { kind: "ckan", fixed: {}, isUsual: false },
  opendatasoft: { kind: "opendatasoft", fixed: {}, isUsual: false },
  s3: { kind: "s3", fixed: {}, isUsual: false },
  github: { kind: "github", fixed: {}, isUsual: false },
  gitlab: { kind: "gitlab", fixed: {}, isUsual: false },
  presigned: { kind: "presigned", fixed: {}, isUsual: false },
  dataGouvDemo: {
    kind: "udata",
    fixed: { address: "https://demo.data.gouv.fr/" },
    isUsual: false,
  },
} as const satisfies Readonly<Record<string, DestinationChoice>>;

export type ChoiceName = keyof typeof DESTINATION_CHOICES;

export const CHOICE_NAMES: readonly ChoiceName[] = [
  "webdav",
  "dataGouv",
  "ckan",
  "opendatasoft",
  "s3",
  "github",
  "gitlab",
  "presigned",
  "dataGouvDemo",
];

export function choiceNamed(name: ChoiceName): DestinationChoice {
  return DESTINATION_CHOICES[name];
}

/** The choice that a known destination was made by. */
export function choiceOf({ kind, texts }: DestinationState): ChoiceName {
  const isDemo = texts.address === DESTINATION_CHOICES.dataGouvDemo.fixed.address;
  if (kind === "udata") return isDemo ? "dataGouvDemo" : "dataGouv";
  return kind;
}

/** What its form asks. */
export function askedFields(
  name: ChoiceName,
): readonly (PortalField & { readonly name: FieldName })[] {
  const { kind, fixed } = choiceNamed(name);
  return fieldsOf(kind).filter((field) => fixed[field.name] === undefined);
}
