import { BUILT_IN_STYLES } from "./builtInStyles";
import type { NamedStyle } from "./namedStyle";
import type { PasswordSeal } from "./protection";
import type { DefinedName } from "./sheetTraits";

/** A document custom property; `Date` for a date. */
export type CustomPropertyValue = string | number | boolean | Date;

export interface CustomProperty {
  readonly key: string;
  readonly value: CustomPropertyValue;
}

export interface CustomXmlPart {
  /** `{GUID}`, upper case. */
  readonly id: string;
  readonly xml: string;
}

/** `docProps/core.xml` and `app.xml`, in the words of `Excel.DocumentProperties`. */
export interface DocumentProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  readonly comments: string;
  readonly category: string;
  readonly manager: string;
  readonly company: string;
  readonly lastAuthor: string;
  readonly revisionNumber: number;
  readonly creationDate: Date | null;
}

/** Everything of a workbook outside its sheets. Immutable data: a step replaces a trait whole. */
export interface BookTraits {
  /** Names of the whole workbook; those of one sheet are traits of the sheet. */
  readonly names: readonly DefinedName[];
  /** By add-in id, then by key: the value as JSON text (dates travel as `"Date(ms)"`, W28). */
  readonly settings: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** By add-in id: the runtime that starts when the workbook is opened again (X5). */
  readonly startups: ReadonlyMap<string, string>;
  readonly customProperties: readonly CustomProperty[];
  readonly customXmlParts: readonly CustomXmlPart[];
  readonly properties: DocumentProperties;
  /** Excel's own cell styles and those added to them. */
  readonly namedStyles: readonly NamedStyle[];
  /** Structure protection: sheets can be neither added, deleted, moved nor renamed (W20). */
  readonly structureProtected: boolean;
  readonly structurePassword: PasswordSeal | null;
  /** The theme of the file, as it was read: only its colours mean something to the host. */
  readonly themePart: Uint8Array | null;
}

export const DEFAULT_BOOK_TRAITS: BookTraits = {
  names: [],
  settings: new Map(),
  startups: new Map(),
  customProperties: [],
  customXmlParts: [],
  properties: {
    title: "",
    subject: "",
    author: "",
    keywords: "",
    comments: "",
    category: "",
    manager: "",
    company: "",
    lastAuthor: "",
    revisionNumber: 0,
    creationDate: null,
  },
  namedStyles: BUILT_IN_STYLES,
  structureProtected: false,
  structurePassword: null,
  themePart: null,
};
