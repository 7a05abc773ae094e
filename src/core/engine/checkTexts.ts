import { headerWarnings, matchFileHeader, orderWarning, type HeaderMatch } from "../checks/header";
import { guessHeaderRow } from "../checks/headerGuess";
import type { Finding } from "../report/finding";
import type { Column } from "./column";
import { compileExtraColumn, type CompiledSchema } from "./compiledSchema";
import { rowFindings } from "./rowFindings";
import type { RowIndex } from "./rowIndex";
import type { RowJudge } from "./rowJudge";
import type { RowRecord } from "./rowRecord";
import type { TableOutcome } from "./tableCheck";
import { bindTable, foreignResource, type TableColumns } from "./tableLayout";

/**
 * Judges a file's rows of texts as they are, header first, as the reference does: columns of the file in their
 * order, extra columns included, title lines above the header skipped, blank lines and short rows told.
 */
export function checkTexts(
  compiled: CompiledSchema,
  rows: readonly (readonly string[])[],
): TableOutcome {
  const { schema } = compiled;
  const headerRow = guessHeaderRow(rows);
  const data = rows.slice(headerRow + 1);
  const match = matchFileHeader(rows[headerRow] ?? [], schema);
  if (match.isAmbiguous) return { rows: data.length, findings: match.findings };
  const foreign = foreignResource(schema);
  if (foreign) return { rows: data.length, findings: [foreign, ...compiled.checkFindings] };
  const firstLine = rows[0] ?? [];
  const findings = [
    ...match.findings,
    ...headerWarnings(firstLine, schema),
    ...orderWarning(firstLine, schema),
    ...dataFindings(compiled, columnsOf(match, compiled), data, headerRow),
    ...compiled.checkFindings,
  ];
  return { rows: data.length, findings };
}

function columnsOf({ fields, labels }: HeaderMatch, compiled: CompiledSchema): TableColumns {
  const byField = new Map(compiled.columns.map((column) => [column.field, column]));
  return fields.map((field, index): Column => {
    const known = field && byField.get(field);
    return known ?? compileExtraColumn(labels[index] ?? "", compiled.schema);
  });
}

function dataFindings(
  compiled: CompiledSchema,
  columns: TableColumns,
  data: readonly (readonly string[])[],
  skipped: number,
): Finding[] {
  const { judge, indexes, tableFindings, firstRowFindings } = bindTable(compiled, columns);
  const faulty = judgeOnce(judge, indexes, data);
  const found = rowFindings(faulty, indexes, data.length);
  return [
    ...tableFindings,
    ...(data.length > 0 ? firstRowFindings : []),
    ...(skipped === 0 ? found : found.map((finding) => lowered(finding, skipped))),
  ];
}

/** A file is judged once: only its faulty rows are kept, and those that a rule across rows must remember. */
function judgeOnce(
  judge: RowJudge,
  indexes: readonly RowIndex[],
  rows: readonly (readonly string[])[],
): RowRecord[] {
  const faulty: RowRecord[] = [];
  const isIndexed = indexes.length > 0;
  rows.forEach((texts, position) => {
    const faults = judge.judge(texts);
    if (faults.length === 0 && !isIndexed) return;
    const record: RowRecord = { texts, faults, position };
    if (faults.length > 0) faulty.push(record);
    for (const index of indexes) index.add(record);
  });
  return faulty;
}

/** Rows are those of the file, title lines included. */
function lowered(finding: Finding, lines: number): Finding {
  const row = finding.row === null ? null : finding.row + lines;
  if (finding.code !== "constraint.unique" && finding.code !== "row.primaryKeyRepeated") {
    return { ...finding, row };
  }
  const params = { ...finding.params, firstRow: finding.params.firstRow + lines };
  return { ...finding, row, params } as Finding;
}
