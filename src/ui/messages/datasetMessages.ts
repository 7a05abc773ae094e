import type { Frequency, Licence, Territory } from "../../core/publication/datasetDescription";

/** What the officer says of a dataset. */
export interface DatasetMessages {
  readonly line: (title: string) => string;
  readonly proposed: string;
  readonly title: string;
  readonly description: string;
  readonly descriptionHint: (letters: number) => string;
  readonly licence: string;
  readonly licences: Readonly<Record<Licence, string>>;
  readonly frequency: string;
  readonly frequencies: Readonly<Record<Frequency, string>>;
  readonly keywords: string;
  readonly keywordsHint: string;
  /** Said of keywords that the law asks for. */
  readonly legalKeywords: (keywords: string) => string;
  readonly level: string;
  readonly noLevel: string;
  readonly levels: Readonly<Record<Territory["level"], string>>;
  readonly code: string;
  readonly codeHints: Readonly<Record<Territory["level"], string>>;
  readonly territoryName: string;
  readonly contactName: string;
  readonly contactEmail: string;
  readonly contactHint: string;
  readonly missing: string;
  readonly notEmail: string;
  readonly notCode: string;
  readonly save: string;
}
