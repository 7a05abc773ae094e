import type { DecisionStanding } from "../../core/personalData/decisionLog";

/** Why a cell that may name a person is published all the same, in the words that the register keeps. */
export const KEEP_REASONS = [
  "notAPerson",
  "body",
  "service",
  "publicRole",
  "law",
  "consent",
  "other",
] as const;
export type KeepReason = (typeof KEEP_REASONS)[number];

/** The part of the Publier step where it is decided what leaves of persons. */
export interface PersonalDataMessages {
  readonly title: string;
  readonly line: (cells: number) => string;
  readonly lineUnknown: string;
  readonly lineDetail: (cells: number) => string;
  readonly lineUnknownDetail: string;
  readonly open: string;
  readonly toExamine: (cells: number) => string;
  readonly explanation: string;
  readonly maskHint: string;
  readonly nothingFound: string;
  readonly allDecided: (cells: number) => string;
  readonly notExamined: string;
  readonly checkFirst: string;
  readonly examine: string;
  readonly listLabel: string;
  readonly listHelp: string;
  readonly groupCount: (title: string, cells: number) => string;
  readonly value: (found: string) => string;
  /** A choice as a button beside the cell says it, and as it is read alone. */
  readonly choose: Readonly<Record<"excludeRow" | "maskCell" | "keep", string>>;
  readonly chosenFor: (choice: string, address: string) => string;
  readonly chooseAll: Readonly<
    Record<"excludeRow" | "maskCell" | "keep", (cells: number) => string>
  >;
  readonly keep: KeepMessages;
  readonly signer: SignerMessages;
  readonly broughtTitle: (errors: number) => string;
  readonly broughtHelp: string;
  readonly register: RegisterMessages;
}

export interface KeepMessages {
  readonly why: string;
  readonly choose: string;
  readonly reasons: Readonly<Record<KeepReason, string>>;
  readonly law: string;
  readonly other: string;
  readonly detail: string;
  readonly missing: string;
  readonly repeats: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly withDetail: (reason: string, detail: string) => string;
}

export interface SignerMessages {
  readonly label: string;
  readonly hint: string;
  readonly missing: string;
  readonly save: string;
  readonly signed: (name: string) => string;
  readonly change: string;
}

export interface RegisterMessages {
  readonly title: (decisions: number) => string;
  readonly explanation: string;
  readonly listLabel: string;
  readonly listHelp: string;
  readonly withdrawal: string;
  readonly by: (name: string, at: string) => string;
  readonly reason: (reason: string) => string;
  readonly row: (row: number) => string;
  readonly standings: Readonly<Record<DecisionStanding, string>>;
  readonly withdraw: string;
  /** The same beside one cell of several; `withdrawOf` is how both are read alone. */
  readonly withdrawOne: string;
  readonly withdrawOf: (address: string) => string;
  readonly withdrawAll: (decisions: number) => string;
  readonly download: string;
  /** The file for the data-protection officer. */
  readonly fileName: (published: string) => string;
  readonly separator: "," | ";";
  readonly columns: readonly string[];
}
