/** The sentences that go into the worksheet itself, and outlive the pane. */
export interface SheetMessages {
  readonly required: string;
  readonly optional: string;
  /** A canonical number as it is typed in Excel of this language. */
  readonly typedNumber: (canonical: string) => string;
  /** A canonical date as it is typed in Excel of this language. */
  readonly typedDate: (canonical: string) => string;
  readonly example: (value: string) => string;
  readonly expected: {
    readonly list: string;
    readonly date: string;
    readonly decimal: (minimum: number | null, maximum: number | null) => string;
    readonly wholeNumber: (minimum: number | null, maximum: number | null) => string;
    readonly textLength: (minimum: number | null, maximum: number | null) => string;
    readonly custom: string;
  };
  readonly alertTitle: string;
  readonly readmePrefix: string;
  readonly listsPrefix: string;
  /** Put before the name of a file that is not for publication. */
  readonly draftPrefix: string;
  readonly readme: {
    readonly aboutHeading: string;
    readonly model: (name: string, version: string) => string;
    readonly about: readonly string[];
    readonly fillHeading: string;
    readonly fill: readonly string[];
    readonly columnsHeading: string;
    readonly columnTitles: readonly [
      header: string,
      title: string,
      required: string,
      description: string,
      example: string,
    ];
    readonly yes: string;
    readonly no: string;
  };
}
