import type { TableToPublish } from "../ports/checker";
import { placedCells } from "../placement/placeCells";
import { tableRemarks, type PlacedCell, type RegisteredDecision } from "../publication/preflight";
import type { PreflightRemark } from "../publication/preflightRemark";
import type { CheckedSheet, Desk } from "../state/desk";
import { decisionLog } from "../memory/decisionMemory";
import { registerOf } from "./decisionRegister";

/** A judged sheet as it would leave: what was decided of personal data is applied, and judged again. */
export interface PreparedSheet {
  readonly table: TableToPublish;
  /** What may name a person, at its place in the sheet. */
  readonly examined: readonly PlacedCell[];
  readonly register: readonly RegisteredDecision[];
  readonly remarks: readonly PreflightRemark[];
}

/** @param identifier of the dataset; null for a sheet of which nothing was ever decided nor published. */
export async function prepareSheet(
  desk: Desk,
  checked: CheckedSheet,
  identifier: string | null,
): Promise<PreparedSheet> {
  const { state } = checked;
  const log = identifier === null ? [] : await decisionLog(desk.ports.sheets, identifier);
  const table = await desk.ports.checker.prepare(log);
  const remarks = tableRemarks({
    rows: table.rows,
    errors: table.faults,
    warnings: state.warnings.length,
    examined: table.examined,
    brought: table.brought.length,
  });
  const examined = placedCells(table.examined, checked);
  return { table, remarks, examined, register: registerOf(log, examined, checked.schema) };
}
