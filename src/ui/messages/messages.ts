import type { ApprovalMessages } from "./approvalMessages";
import type { ChecklistMessages } from "./checklistMessages";
import type { DatasetMessages } from "./datasetMessages";
import type { DestinationMessages } from "./destinationMessages";
import type { DispatchMessages, PublishRemarkMessages } from "./dispatchMessages";
import type { FindingMessages } from "./findingMessages";
import type { NoticeMessages, RefusalMessages } from "./noticeMessages";
import type {
  CheckMessages,
  EnterMessages,
  FailureMessages,
  FrameMessages,
  ModelMessages,
  PublishMessages,
} from "./paneMessages";
import type { PersonalDataMessages } from "./personalDataMessages";
import type { PreflightMessages } from "./preflightMessages";
import type { SheetMessages } from "./sheetMessages";

export type Language = "fr" | "en";

/** Everything the product says to the officer, in one language. */
export interface Messages {
  readonly language: Language;
  /** Of a worksheet: what is asked for is written as it is typed in Excel. */
  readonly findings: FindingMessages;
  /** Of a text file: what is asked for is written as it stands in the file. */
  readonly fileFindings: FindingMessages;
  readonly notices: NoticeMessages;
  readonly refusals: RefusalMessages;
  readonly frame: FrameMessages;
  readonly failure: FailureMessages;
  readonly model: ModelMessages;
  readonly enter: EnterMessages;
  readonly check: CheckMessages;
  readonly publish: PublishMessages;
  readonly checklist: ChecklistMessages;
  readonly approval: ApprovalMessages;
  readonly dataset: DatasetMessages;
  readonly dispatch: DispatchMessages;
  readonly publishRemarks: PublishRemarkMessages;
  readonly personalData: PersonalDataMessages;
  readonly destinations: DestinationMessages;
  readonly preflight: PreflightMessages;
  readonly sheet: SheetMessages;
  /** « 12 mars 2025 à 14:05 » */
  readonly dateTime: (iso: string) => string;
}
