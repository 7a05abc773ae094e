import type { Finding } from "../report/finding";
import { locate } from "../report/fault";
import type { RowIndex } from "./rowIndex";
import type { PlacedFault } from "./placedFault";
import { fileRow, type RowRecord } from "./rowRecord";

/**
 * The findings of the first `rows` rows, by row then by column. Only faulty rows are looked at:
 * the time depends on the number of faults, not of rows.
 */
export function rowFindings(
  faulty: Iterable<RowRecord>,
  indexes: readonly RowIndex[],
  rows: number,
): Finding[] {
  const byRecord = new Map<RowRecord, PlacedFault[]>();
  for (const record of faulty) {
    if (record.position < rows) byRecord.set(record, [...record.faults]);
  }
  for (const index of indexes) {
    for (const [record, placed] of index.faults(rows)) {
      const known = byRecord.get(record);
      if (known) known.push(placed);
      else byRecord.set(record, [placed]);
    }
  }
  return [...byRecord]
    .sort(([left], [right]) => left.position - right.position)
    .flatMap(([record, faults]) => findingsOf(record, faults));
}

function findingsOf(record: RowRecord, faults: PlacedFault[]): Finding[] {
  const row = fileRow(record);
  return faults
    .sort((left, right) => left.position - right.position)
    .map(({ fault, field }) => locate(fault, row, field));
}
