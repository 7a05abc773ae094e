import type { ColumnPlan, SheetPlan } from "../../core/sheetPlan/sheetPlan";

/** Turns a plan into the sentences that go into the sheet. Implemented by `ui/messages`. */
export interface SheetWording {
  column(plan: ColumnPlan): ColumnWording;
  readmeName(sheetName: string): string;
  readme(plan: SheetPlan): readonly ReadmeSection[];
}

/** Excel's limits: titles at most 32 characters, prompt 255, error message 224 (truth DV13). */
export interface ColumnWording {
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
