import type { ChoiceName } from "../../app/destinations/destinationChoices";
import type { FieldFault } from "../../app/destinations/enteredSettings";
import type { FieldName, FieldNameOf } from "../../app/destinations/portalFields";
import type { PortalKind } from "../../core/publication/portalSettings";

/** Where the file goes: the cards, the choice of a place, its form, what is asked of a portal. */
export interface DestinationMessages {
  readonly title: string;
  readonly introduction: string;
  readonly others: string;
  readonly add: string;
  readonly back: string;
  readonly choices: Readonly<Record<ChoiceName, ChoiceWords>>;
  /** The name that the officer gives to any of them. */
  readonly label: FieldWords;
  readonly fields: {
    readonly [Kind in PortalKind]: {
      readonly [Name in Exclude<FieldNameOf<Kind>, "label">]: FieldWords;
    };
  };
  readonly optional: (label: string) => string;
  readonly keptSecret: string;
  readonly secretStays: string;
  readonly faults: Readonly<Record<FieldFault, string>>;
  readonly save: string;
  readonly cancel: string;
  readonly card: CardMessages;
  readonly lines: AdministratorMessages;
  readonly owner: OwnerMessages;
  readonly dataset: DatasetMessages;
  readonly presentation: PresentationMessages;
}

export interface ChoiceWords {
  readonly name: string;
  /** In a few words, under the name. */
  readonly hint: string;
  /** Above the form: who gives what it asks. */
  readonly introduction: string;
}

export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  readonly example?: string;
}

export interface CardMessages {
  readonly isOn: (label: string) => string;
  readonly test: string;
  readonly change: string;
  readonly forget: string;
  readonly forgetQuestion: string;
  readonly forgetConfirm: string;
  readonly keep: string;
  readonly untested: string;
  readonly connected: string;
}

/** What the administrator of a place that refuses browsers adds to it. */
export interface AdministratorMessages {
  readonly explanation: Readonly<Record<PortalKind, string>>;
  readonly detail: string;
  readonly copy: string;
  readonly copied: string;
  readonly otherwise: string;
}

export interface OwnerMessages {
  readonly label: string;
  readonly choose: string;
  readonly person: string;
  readonly asked: string;
  readonly inNameOf: (name: string) => string;
}

export interface DatasetMessages {
  readonly title: string;
  readonly new: string;
  readonly linked: (dataset: string) => string;
  readonly published: string;
  readonly open: string;
  readonly search: string;
  readonly searchHint: string;
  readonly found: (count: number) => string;
  readonly file: string;
  readonly addFile: string;
  readonly descriptionKept: string;
  readonly link: string;
  readonly unlink: string;
  readonly close: string;
}

export interface PresentationMessages {
  readonly title: string;
  readonly explanation: string;
  readonly separator: string;
  readonly separators: Readonly<Record<"model" | "/" | "_", string>>;
  readonly encoding: string;
  readonly encodings: Readonly<Record<"utf-8" | "utf-8-bom", string>>;
  readonly columns: string;
  readonly columnName: (title: string) => string;
  readonly chooseColumn: string;
  readonly remove: string;
  readonly doubled: string;
}

/** The words of a field of a kind's form. */
export function fieldWords(
  { label, fields }: DestinationMessages,
  kind: PortalKind,
  name: FieldName,
): FieldWords {
  const words: Readonly<Partial<Record<FieldName, FieldWords>>> = fields[kind];
  return words[name] ?? label;
}
