import type { PublishRefusal } from "../ports/destination";

/** One thing to know before a dataset leaves, as code and params; `ui/messages` makes the sentence. */
export type PreflightRemark = {
  readonly [Code in PreflightCode]: {
    readonly code: Code;
    readonly params: PreflightParams[Code];
  };
}[PreflightCode];

export type PreflightCode = keyof PreflightParams;

type Nothing = Record<string, never>;

export interface PreflightParams {
  nothing: Nothing;
  faults: { readonly errors: number };
  /** Cells where a person may be named and of which nothing is decided. */
  personalData: { readonly cells: number };
  /** Errors that the decisions bring. */
  brought: { readonly errors: number };
  warnings: { readonly warnings: number };
  excluded: { readonly rows: number };
  masked: { readonly cells: number };
  kept: { readonly cells: number };

  firstTime: Nothing;
  /** `at`: ISO date-time of the last publication. */
  unchanged: { readonly at: string };
  changes: {
    readonly added: number;
    readonly changed: number;
    readonly removed: number;
    readonly at: string;
  };
  /** The last publication left no trace here: another workbook, or a table too long. */
  changesUnknown: { readonly at: string };
  shrank: { readonly from: number; readonly to: number };
  copyChanged: Nothing;
  copyGone: Nothing;
  lookRefused: { readonly refusal: PublishRefusal };
}

export type RemarkWeight = "blocks" | "warns" | "informs";

const WEIGHTS: Readonly<Record<PreflightCode, RemarkWeight>> = {
  nothing: "blocks",
  faults: "blocks",
  personalData: "blocks",
  brought: "blocks",
  warnings: "warns",
  excluded: "informs",
  masked: "informs",
  kept: "informs",
  firstTime: "informs",
  unchanged: "informs",
  changes: "informs",
  changesUnknown: "informs",
  shrank: "warns",
  copyChanged: "warns",
  copyGone: "warns",
  lookRefused: "warns",
};

/** Errors of the sheet that would leave with the file: less than the sheet has, once rows are excluded. */
export function faultsOf(remarks: readonly PreflightRemark[]): number {
  const faults = remarks.find((remark) => remark.code === "faults");
  return faults?.params.errors ?? 0;
}

/** A draft may hold faults; personal data never leaves undecided, since a portal's draft can be read by others. */
const ALLOWED_IN_DRAFT: ReadonlySet<PreflightCode> = new Set(["faults", "brought"]);

export function weightOf({ code }: PreflightRemark, isDraft: boolean): RemarkWeight {
  return isDraft && ALLOWED_IN_DRAFT.has(code) ? "warns" : WEIGHTS[code];
}

/** The first thing that keeps the dataset from leaving; null when it may. */
export function blockingRemark(
  remarks: readonly PreflightRemark[],
  isDraft: boolean,
): PreflightRemark | null {
  return remarks.find((remark) => weightOf(remark, isDraft) === "blocks") ?? null;
}
