/** What Excel says when it does not do what a gesture asks. */
export interface RefusalWords {
  /** A value against its rule, when the rule brings no text of its own. */
  readonly validation: string;
  readonly protected: string;
  readonly formula: string;
  readonly tooLong: string;
  readonly sheetName: string;
  readonly nameTaken: string;
  readonly lastVisible: string;
  readonly offSheet: string;
  readonly mergedCells: string;
  readonly tableConflict: string;
  readonly insertDeleteConflict: string;
  readonly nothingToFilter: string;
  readonly impossible: string;
}
