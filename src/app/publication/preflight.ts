import type { ExaminedCell } from "../../core/personalData/decision";
import type { DraftWay } from "../ports/destination";
import type { DecisionEntry, DecisionStanding } from "../../core/personalData/decisionLog";
import type { PlacedFinding } from "../state/paneState";
import type { PlacedChanges } from "./placedChanges";
import type { PreflightRemark } from "./preflightRemark";

/** What is checked before a dataset leaves, for the pane and for the command line. */
export interface Preflight {
  /** Rows that would leave. */
  readonly rows: number;
  /** Every cell where a person may be named, with what is decided of it. */
  readonly examined: readonly PlacedCell[];
  /** All that was decided of this dataset, oldest first. */
  readonly register: readonly RegisteredDecision[];
  /** Errors that masking or excluding brings. */
  readonly brought: readonly PlacedFinding[];
  readonly remarks: readonly PreflightRemark[];
  readonly destinations: readonly DestinationPreflight[];
}

export interface PlacedCell extends ExaminedCell {
  /** "E12" */
  readonly address: string | null;
  readonly columnTitle: string;
}

/** A line of the log, and what became of it. */
export interface RegisteredDecision extends DecisionEntry {
  readonly standing: DecisionStanding;
  /** Where its cell is now; null once the row changed or is gone. */
  readonly address: string | null;
  readonly columnTitle: string;
}

export interface DestinationPreflight {
  readonly id: string;
  readonly label: string;
  readonly drafts: DraftWay;
  readonly remarks: readonly PreflightRemark[];
  /** Null at the first publication there, and where the workbook cannot tell. */
  readonly changes: PlacedChanges | null;
}

export interface TableFacts {
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
  readonly examined: readonly ExaminedCell[];
  readonly brought: number;
}

/** What is to be said of the table itself, whatever the destination. */
export function tableRemarks(facts: TableFacts): PreflightRemark[] {
  const { rows, errors, warnings, examined, brought } = facts;
  const count = (kind: string | undefined) =>
    examined.filter(({ action }) => action?.kind === kind).length;
  const undecided = count(undefined);
  const kept = count("keep");
  const masked = count("maskCell");
  const excluded = new Set(
    examined.flatMap(({ action, row }) => (action?.kind === "excludeRow" ? [row] : [])),
  ).size;
  const remarks: (PreflightRemark | false)[] = [
    rows === 0 && { code: "nothing", params: {} },
    errors > 0 && { code: "faults", params: { errors } },
    undecided > 0 && { code: "personalData", params: { cells: undecided } },
    brought > 0 && { code: "brought", params: { errors: brought } },
    warnings > 0 && { code: "warnings", params: { warnings } },
    excluded > 0 && { code: "excluded", params: { rows: excluded } },
    masked > 0 && { code: "masked", params: { cells: masked } },
    kept > 0 && { code: "kept", params: { cells: kept } },
  ];
  return remarks.filter((remark) => remark !== false);
}
