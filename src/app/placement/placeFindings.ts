import type { TableLayout } from "../ports/sheetHost";
import type { PlacedFinding } from "../state/paneState";
import type { Finding } from "../../core/report/finding";
import { cellAddress } from "../../core/sheetPlan/address";
import type { TableSchema } from "../../core/schema/tableSchema";
import { findingCells, sheetRow } from "./findingCells";

/** Findings with their address in the sheet, in the engine's order. Ids stay the same from check to check. */
export function placeFindings(
  findings: readonly Finding[],
  layout: TableLayout,
  schema: TableSchema,
): readonly PlacedFinding[] {
  const titles = new Map(schema.fields.map(({ name, title }) => [name, title || name]));
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = `${finding.row ?? ""}|${finding.field ?? ""}|${finding.code}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return {
      id: count === 1 ? key : `${key}|${count}`,
      finding,
      address: addressOf(finding, layout),
      columnTitle: finding.field === null ? null : (titles.get(finding.field) ?? finding.field),
    };
  });
}

/** "E12" for a cell, "12:12" for a row, null above. */
function addressOf(finding: Finding, layout: TableLayout): string | null {
  const [cell, ...others] = findingCells(finding, layout);
  if (cell && others.length === 0) return cellAddress(cell.row, cell.column);
  if (finding.row === null) return null;
  const row = sheetRow(layout, finding.row) + 1;
  return `${row}:${row}`;
}
