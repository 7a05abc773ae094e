import type { TableCell, TableLayout } from "../ports/sheetHost";
import type { Finding } from "../../core/report/finding";

/** Sheet row (0-based) of a row of the published file, whose header is 1. */
export function sheetRow(layout: TableLayout, fileRow: number): number {
  return layout.headerRow + fileRow - 1;
}

/**
 * The cells that a finding is about: one cell, the cells of a key, or a whole row of the table.
 * A finding above row level is about the header cell of its column, when the sheet has one.
 */
export function findingCells(finding: Finding, layout: TableLayout): readonly TableCell[] {
  const row = sheetRow(layout, finding.row ?? 1);
  const columns = columnsOf(finding, layout);
  if (columns.length > 0) return columns.map((column) => ({ row, column }));
  if (finding.row === null || finding.row === 1 || finding.field !== null) return [];
  return layout.labels.map((_, at) => ({ row, column: layout.firstColumn + at }));
}

/** Where to take the officer: the first of the cells, or where the table starts. */
export function targetCell(finding: Finding, layout: TableLayout): TableCell {
  const start = { row: sheetRow(layout, finding.row ?? 1), column: layout.firstColumn };
  return findingCells(finding, layout)[0] ?? start;
}

/** By name where the finding names columns, else by position; labels match after trimming, as in the engine. */
function columnsOf(finding: Finding, { labels, firstColumn }: TableLayout): readonly number[] {
  const { params } = finding;
  const byName = namesOf(finding).map((name) =>
    labels.findIndex((label) => label.trim() === name.trim()),
  );
  const byPosition = "position" in params ? [params.position - 1] : [];
  return (byPosition.length > 0 ? byPosition : byName)
    .filter((at) => at >= 0 && at < labels.length)
    .map((at) => firstColumn + at);
}

function namesOf({ field, params }: Finding): readonly string[] {
  if (field !== null) return [field];
  if ("fields" in params) return params.fields;
  return "label" in params ? [params.label] : [];
}
