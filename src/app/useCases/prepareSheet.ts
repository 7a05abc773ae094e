import type { ExaminedCell } from "../../core/personalData/decision";
import { cellAddress } from "../../core/sheetPlan/address";
import type { TableToPublish } from "../ports/checker";
import { blockingRemark, type PreflightRemark } from "../publication/preflightRemark";
import { tableRemarks, type PlacedCell } from "../publication/preflight";
import type { CheckedSheet, Desk } from "../state/desk";
import { decisionLog } from "./decisionMemory";
import { showStep } from "./showStep";

/** A judged sheet as it would leave: what was decided of personal data is applied, and judged again. */
export interface PreparedSheet {
  readonly table: TableToPublish;
  /** What may name a person, at its place in the sheet. */
  readonly examined: readonly PlacedCell[];
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
    errors: state.errors.length,
    warnings: state.warnings.length,
    examined: table.examined,
    brought: table.brought.length,
  });
  return { table, remarks, examined: table.examined.map((cell) => placed(cell, checked)) };
}

/** Says what keeps the dataset from leaving; false when nothing does. */
export function sayBlocked(
  desk: Desk,
  { remarks, examined }: PreparedSheet,
  isDraft: boolean,
): boolean {
  const remark = blockingRemark(remarks, isDraft);
  if (!remark) return false;
  switch (remark.code) {
    case "faults":
      showStep(desk, "check");
      desk.say({ code: "publish.faultsRemain", params: remark.params });
      break;
    case "personalData":
      desk.say({ code: "publish.personalData", params: { addresses: undecided(examined) } });
      break;
    case "brought":
      desk.say({ code: "publish.brought", params: remark.params });
      break;
    default:
      desk.say({ code: "publish.nothing", params: {} });
  }
  return true;
}

function undecided(examined: readonly PlacedCell[]): readonly string[] {
  return examined
    .filter(({ action }) => action === null)
    .map(({ address, columnTitle }) => address ?? columnTitle);
}

function placed(cell: ExaminedCell, { layout, schema }: CheckedSheet): PlacedCell {
  const column = layout.labels.findIndex((label) => label.trim() === cell.field);
  const row = layout.headerRow + 1 + cell.row;
  return {
    ...cell,
    address: column < 0 ? null : cellAddress(row, layout.firstColumn + column),
    columnTitle: schema.fields.find(({ name }) => name === cell.field)?.title ?? cell.field,
  };
}
