import type { Area } from "../../book/grid";

/** One event of Excel, before it is addressed to the pages that listen (protocol section 4). */
export interface WorkbookEvent {
  readonly number: number;
  /** Ids of sheets or tables; "Workbook" for collections of the whole workbook. */
  readonly targets: readonly string[];
  readonly args: Readonly<Record<string, unknown>>;
  /** The page whose API call caused it; absent for the user's own hand. */
  readonly origin?: string;
  /** What `event.getRange()` gives. */
  readonly range?: { readonly sheetId: string; readonly area: Area };
}
