/** What `describe.py` prints. Colours are AARRGGBB. */
export interface Described {
  readonly sheets: readonly DescribedSheet[];
  readonly active: string;
  /** Formula, hidden, comment. */
  readonly names: Readonly<Record<string, readonly [string, boolean, string | null]>>;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly title: string;
  readonly author: string;
  readonly calculation: string;
  readonly locked: boolean;
}

export interface DescribedSheet {
  readonly name: string;
  readonly state: string;
  readonly tab: string | null;
  readonly freeze: string | null;
  readonly cells: Readonly<Record<string, { readonly value: unknown }>>;
  readonly columns: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Height and hidden. */
  readonly rows: Readonly<Record<string, readonly [number | null, boolean]>>;
  readonly validations: readonly Readonly<Record<string, unknown>>[];
  readonly conditional: readonly DescribedFormat[];
  /** Address, text, author. */
  readonly notes: readonly (readonly [string, string, string])[];
  readonly tables: readonly unknown[];
  readonly filter: string;
  readonly filters: readonly unknown[];
  readonly names: Readonly<Record<string, string>>;
}

export interface DescribedFormat {
  readonly type: string;
  readonly priority: number;
}
