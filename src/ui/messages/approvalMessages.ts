/** What the page to sign says around the facts. */
export interface ApprovalMessages {
  readonly fileName: (csvName: string) => string;
  readonly title: string;
  readonly introduction: string;
  readonly authority: string;
  readonly model: string;
  readonly file: string;
  readonly fileFacts: (rows: number, bytes: number) => string;
  readonly checksum: string;
  readonly prepared: string;
  readonly preparedBy: (at: string) => string;
  readonly signedBy: (by: string) => string;
  readonly sample: (rows: number, columns: number, allColumns: number) => string;
  readonly checks: string;
  readonly noError: string;
  readonly others: (count: number) => string;
  readonly personalData: string;
  readonly noPersonalData: string;
  readonly destinations: string;
  readonly noDestination: string;
  readonly approval: string;
  readonly approver: string;
  readonly date: string;
  readonly signature: string;
  readonly holds: string;
  /** In the pane. */
  readonly sectionTitle: string;
  readonly explanation: string;
  readonly download: string;
}
