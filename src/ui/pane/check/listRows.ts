import type { CheckState, PlacedFinding } from "../../../app/state/paneState";

export type CheckedState = Extract<CheckState, { kind: "checked" }>;

/** Everything, one severity, or the findings of one group (its key). */
export type FindingFilter =
  { readonly kind: "all" | "error" | "warning" } | { readonly kind: "group"; readonly key: string };

export type FindingOrder = "column" | "sheet";

/** What findings are gathered under: a column, whole rows, or the sheet itself. */
export interface FindingGroup {
  readonly key: string;
  readonly place: "column" | "rows" | "sheet";
  /** The column's title; empty for the other places. */
  readonly title: string;
  readonly findings: readonly PlacedFinding[];
}

export type ListRow =
  | { readonly kind: "warnings" }
  | { readonly kind: "group"; readonly group: FindingGroup; readonly severity: Severity }
  | { readonly kind: "finding"; readonly placed: PlacedFinding; readonly showsColumn: boolean };

type Severity = "error" | "warning";

/** The list as it is read: anomalies, then warnings, by column or as they come in the sheet. */
export function listRows(
  { errors, warnings }: CheckedState,
  filter: FindingFilter,
  order: FindingOrder,
): readonly ListRow[] {
  const keep = (findings: readonly PlacedFinding[], severity: Severity) =>
    rowsOf(kept(findings, severity, filter), severity, order);
  const warningRows = keep(warnings, "warning");
  const heading: readonly ListRow[] = warningRows.length > 0 ? [{ kind: "warnings" }] : [];
  return [...keep(errors, "error"), ...heading, ...warningRows];
}

/** Groups in the order of their first finding. */
export function findingGroups(findings: readonly PlacedFinding[]): readonly FindingGroup[] {
  const groups = new Map<string, PlacedFinding[]>();
  for (const placed of findings) {
    const key = groupKey(placed);
    const group = groups.get(key);
    if (group) group.push(placed);
    else groups.set(key, [placed]);
  }
  return [...groups].map(([key, members]) => ({
    key,
    ...groupPlace(members[0]!),
    findings: members,
  }));
}

function rowsOf(
  findings: readonly PlacedFinding[],
  severity: Severity,
  order: FindingOrder,
): readonly ListRow[] {
  if (order === "sheet")
    return findings.map((placed) => ({ kind: "finding", placed, showsColumn: true }));
  return findingGroups(findings).flatMap((group) => [
    { kind: "group", group, severity } as const,
    ...group.findings.map((placed) => ({ kind: "finding", placed, showsColumn: false }) as const),
  ]);
}

function kept(
  findings: readonly PlacedFinding[],
  severity: Severity,
  filter: FindingFilter,
): readonly PlacedFinding[] {
  if (filter.kind === "all" || filter.kind === severity) return findings;
  if (filter.kind !== "group") return [];
  return findings.filter((placed) => groupKey(placed) === filter.key);
}

function groupKey(placed: PlacedFinding): string {
  const { place, title } = groupPlace(placed);
  return `${place}:${title}`;
}

function groupPlace({
  columnTitle,
  finding,
}: PlacedFinding): Pick<FindingGroup, "place" | "title"> {
  if (columnTitle !== null) return { place: "column", title: columnTitle };
  return { place: finding.row === null ? "sheet" : "rows", title: "" };
}
