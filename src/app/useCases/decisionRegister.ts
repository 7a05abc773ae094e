import { placeOf, standings, type DecisionEntry } from "../../core/personalData/decisionLog";
import type { TableSchema } from "../../core/schema/tableSchema";
import { columnTitles } from "../placement/placeCells";
import type { PlacedCell, RegisteredDecision } from "../publication/preflight";

/** The log as it is read: what became of each decision, and where its cell is now. */
export function registerOf(
  log: readonly DecisionEntry[],
  examined: readonly PlacedCell[],
  schema: TableSchema,
): RegisteredDecision[] {
  const addresses = new Map(examined.map((cell) => [placeOf(cell), cell.address]));
  const titles = columnTitles(schema);
  const became = standings(log, examined);
  return log.map((entry, line) => ({
    ...entry,
    standing: became[line] ?? "fallen",
    address: addresses.get(placeOf(entry)) ?? null,
    columnTitle: titles.get(entry.field) ?? entry.field,
  }));
}
