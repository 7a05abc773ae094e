/** What is checked before the file leaves, besides what the sheet itself says. */
export interface ChecklistMessages {
  /** Of a line that holds something to look at, without keeping the file from leaving. */
  readonly watch: string;
  readonly changes: {
    readonly firstTime: string;
    readonly unchanged: string;
    readonly notKept: string;
    readonly mixed: string;
    readonly counts: (added: number, changed: number, removed: number) => string;
    readonly added: string;
    readonly changed: string;
    readonly removed: string;
    readonly removedHint: string;
    readonly rows: (first: number, last: number) => string;
    readonly more: (rows: number) => string;
  };
  readonly destinations: {
    readonly line: (labels: readonly string[]) => string;
    readonly detail: string;
  };
  /** A copied sheet: which dataset is it? */
  readonly twin: {
    readonly title: string;
    readonly question: (sheetName: string) => string;
    readonly same: string;
    readonly sameHint: string;
    readonly new: string;
    readonly newHint: string;
  };
  readonly draft: {
    readonly title: string;
    readonly explanation: string;
    readonly readable: (labels: readonly string[]) => string;
    readonly never: (labels: readonly string[]) => string;
    readonly alreadyPublic: (labels: readonly string[]) => string;
    readonly publish: string;
  };
}
