import type { DatasetCard } from "../../core/publication/datasetCard";
import type { Finding } from "../../core/report/finding";
import type { FieldType } from "../../core/schema/tableSchema";
import type { DatasetChoice, DestinationState } from "../destinations/destinationState";
import type { ModelSummary } from "../ports/modelSource";
import type { Dispatch } from "../publication/dispatch";
import type { KnownPlace } from "../publication/knownPlace";
import type { Preflight } from "../publication/preflight";

export const STEPS = ["model", "enter", "check", "publish"] as const;
export type Step = (typeof STEPS)[number];

/** Everything the pane shows, as plain data. Sentences are made from it by `ui/messages`. */
export interface PaneState {
  readonly step: Step;
  readonly sheet: SheetState;
  readonly models: readonly ModelSummary[];
  /** Null when the Modèle step shows what the sheet in front calls for. */
  readonly modelChoice: ModelChoice | null;
  readonly check: CheckState;
  /** What was checked before it leaves; null until it is, and once the sheet is edited. */
  readonly preflight: Preflight | null;
  /** The publication under way, or the last one: a line for each destination. */
  readonly dispatches: readonly Dispatch[];
  /** The sheet, or what is said of it, was edited since that publication. */
  readonly editedSince: boolean;
  /** Where the sheet was published, as the workbook remembers it. */
  readonly places: readonly KnownPlace[];
  /** What is said of the sheet's dataset; null until the workbook or the rows tell. */
  readonly card: CardState | null;
  /** Name of another sheet that is the same dataset, of which it is asked whether that is wanted; null when none. */
  readonly twin: string | null;
  /** In the order in which they were added. */
  readonly destinations: readonly DestinationState[];
  /** Null until the officer opens the datasets of a portal for the sheet in front. */
  readonly datasetChoice: DatasetChoice | null;
  /** Who signs the decisions about personal data; empty until it is told. */
  readonly signer: string;
  /** The one long task under way; its progress takes the place of the main action. */
  readonly busy: Busy | null;
  /** What was just refused or done, said once. */
  readonly notice: Notice | null;
}

/** What is said of publications, before any. */
export const NOTHING_SENT = {
  preflight: null,
  dispatches: [],
  editedSince: false,
} as const satisfies Partial<PaneState>;

/** The officer looks for the model of another sheet: at all of them (null), or at one. */
export interface ModelChoice {
  readonly modelName: string | null;
}

export type SheetState =
  | { readonly kind: "unknown" }
  | { readonly kind: "foreign"; readonly name: string }
  | {
      readonly kind: "ours";
      readonly id: string;
      readonly name: string;
      readonly modelTitle: string;
      readonly schemaName: string;
      readonly schemaVersion: string;
      readonly columns: readonly ColumnSummary[];
    };

export interface ColumnSummary {
  readonly field: string;
  readonly title: string;
  readonly description: string;
  readonly type: FieldType;
  readonly required: boolean;
  readonly example: string | null;
  /** Allowed words, when the column has a list. */
  readonly choices: readonly string[] | null;
}

export type CheckState =
  | { readonly kind: "unchecked" }
  | {
      readonly kind: "checked";
      readonly rows: number;
      readonly errors: readonly PlacedFinding[];
      readonly warnings: readonly PlacedFinding[];
    };

/** A finding with its place in the sheet: `address` is null above cell level ("E12", "12:12" for a row). */
export interface PlacedFinding {
  readonly id: string;
  readonly finding: Finding;
  readonly address: string | null;
  /** The field's title as the officer knows it, or the label of a column that is not in the model. */
  readonly columnTitle: string | null;
}

export interface CardState {
  readonly card: DatasetCard;
  /** The officer wrote it; else it is proposed. */
  readonly isKept: boolean;
}

export interface Busy {
  readonly task:
    "creating" | "reading" | "checking" | "marking" | "examining" | "publishing" | "testing";
  readonly done: number;
  readonly total: number | null;
  readonly canStop: boolean;
}

/** A refusal or an outcome, as code and params; the sentence says what to do. */
export type Notice = {
  readonly [Code in keyof NoticeParams]: {
    readonly code: Code;
    readonly params: NoticeParams[Code];
  };
}[keyof NoticeParams];

export interface NoticeParams {
  "sheet.created": { readonly name: string };
  "sheet.notOurs": { readonly name: string };
  "sheet.gone": Record<string, never>;
  "sheet.empty": Record<string, never>;
  "sheet.protected": { readonly name: string };
  "sheet.structureProtected": Record<string, never>;
  "sheet.noHeader": { readonly name: string };
  "sheet.merged": { readonly areas: readonly string[] };
  "sheet.cellEditing": Record<string, never>;
  "sheet.rowHidden": { readonly address: string };
  "check.stopped": Record<string, never>;
  /** Checked, but a protected sheet takes no marks. */
  "check.notMarked": { readonly name: string };
  "check.noFinding": { readonly rows: number };
  "publish.faultsRemain": { readonly errors: number };
  "publish.noDestination": Record<string, never>;
  /** It is not known which dataset the sheet is. */
  "publish.twin": Record<string, never>;
  /** A portal wants to know for whom. */
  "publish.noOwner": { readonly label: string };
  /** Cells where a person may be named: nothing leaves before it is decided of them. */
  "publish.personalData": { readonly addresses: readonly string[] };
  /** Nothing is decided without a name. */
  "publish.noSigner": Record<string, never>;
  "approval.saved": { readonly fileName: string };
  "register.saved": { readonly fileName: string };
  /** Errors that masking or excluding brings. */
  "publish.brought": { readonly errors: number };
  "dataset.kept": Record<string, never>;
  "publish.nothing": Record<string, never>;
  "publish.stopped": Record<string, never>;
  "draft.saved": { readonly fileName: string; readonly errors: number };
  "file.saved": { readonly fileName: string };
  /** What is wrong in the descriptor that the officer brought. */
  "model.invalid": { readonly findings: readonly Finding[] };
  "model.unknown": { readonly name: string; readonly version: string };
  "host.tooOld": { readonly needed: string };
  "host.failed": { readonly code: string };
  /** More than the spreadsheet accepts to send or to receive at once. */
  "host.tooLarge": Record<string, never>;
  /** The workbook was closed, or its session ended. */
  "host.closed": Record<string, never>;
  unexpected: { readonly detail: string };
}
