import type { ColumnPlan, SheetPlan } from "../../core/sheetPlan/sheetPlan";
import type { ApprovalFacts } from "../publication/approvalFacts";
import type { RegisteredDecision } from "../publication/preflight";

/** Turns a plan into the sentences that go into the sheet. Implemented by `ui/messages`. */
export interface SheetWording {
  column(plan: ColumnPlan): ColumnWording;
  readmeName(sheetName: string): string;
  /** Name of the hidden sheet that holds the items of lists too long for a rule. */
  listsName(sheetName: string): string;
  /** The name of a file that still has errors: nobody must take it for the published one. */
  draftName(fileName: string): string;
  /** The log of decisions as a file that the officer's spreadsheet opens by itself. */
  register(decisions: readonly RegisteredDecision[]): Uint8Array;
  registerName(fileName: string): string;
  /** A page to print on one sheet of paper and to sign, in HTML. */
  approval(facts: ApprovalFacts): Uint8Array;
  approvalName(fileName: string): string;
  readme(plan: SheetPlan): readonly ReadmeSection[];
}

/** Excel's limits: titles at most 32 characters, prompt 255, error message 224 (truth DV13). */
export interface ColumnWording {
  /** Said when the header cell is selected: what the column is, and `*` when it is required. */
  readonly headerTitle: string;
  readonly headerPrompt: string;
  readonly promptTitle: string;
  readonly prompt: string;
  readonly alertTitle: string;
  readonly alert: string;
}

/** Rows of texts under a heading, written as they are on the Lisez-moi sheet. */
export interface ReadmeSection {
  readonly heading: string;
  readonly rows: readonly (readonly string[])[];
}
