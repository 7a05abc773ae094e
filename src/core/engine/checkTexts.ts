import { headerWarnings, matchFileHeader, orderWarning, type HeaderMatch } from "../checks/header";
import type { Finding } from "../report/finding";
import type { Column } from "./column";
import { compileExtraColumn, type CompiledSchema } from "./compiledSchema";
import { count, headed } from "./headedRows";
import { rowFindings } from "./rowFindings";
import type { RowIndex } from "./rowIndex";
import type { RowJudge } from "./rowJudge";
import type { RowRecord } from "./rowRecord";
import type { TableOutcome } from "./tableCheck";
import { bindTable, foreignResource, keyWithoutColumn, type TableColumns } from "./tableLayout";

/**
 * Judges a file's rows of texts as they are, header first, as the reference does: columns of the file in their
 * order, extra columns included, title lines above the header skipped, blank lines and short rows told.
 */
export function checkTexts(
  compiled: CompiledSchema,
  rows: Iterable<readonly string[]>,
): TableOutcome {
  const { schema } = compiled;
  const { above, labels, firstLine, data } = headed(rows);
  const match = matchFileHeader(labels, schema);
  if (match.isAmbiguous)
    return { rows: count(data), findings: [...match.findings, ...compiled.checkFindings] };
  const foreign = foreignResource(schema) ?? keyWithoutColumn(schema, match.labels);
  if (foreign) return { rows: count(data), findings: [foreign, ...compiled.checkFindings] };
  const judged = judgeData(compiled, columnsOf(match, compiled), data, above);
  const findings = [
    ...match.findings,
    ...headerWarnings(firstLine, schema),
    ...orderWarning(firstLine, schema),
    ...judged.findings,
    ...compiled.checkFindings,
  ];
  return { rows: judged.rows, findings };
}

function columnsOf({ fields, labels }: HeaderMatch, compiled: CompiledSchema): TableColumns {
  const byField = new Map(compiled.columns.map((column) => [column.field, column]));
  return fields.map((field, index): Column => {
    const known = field && byField.get(field);
    return known ?? compileExtraColumn(labels[index] ?? "", compiled.schema);
  });
}

function judgeData(
  compiled: CompiledSchema,
  columns: TableColumns,
  data: Iterable<readonly string[]>,
  above: number,
): TableOutcome {
  const { judge, indexes, tableFindings, firstRowFindings } = bindTable(compiled, columns);
  const { faulty, rows } = judgeOnce(judge, indexes, data);
  const found = rowFindings(faulty, indexes, rows);
  const findings = [
    ...tableFindings,
    ...(rows > 0 ? firstRowFindings : []),
    ...(above === 0 ? found : found.map((finding) => lowered(finding, above))),
  ];
  return { rows, findings };
}

/** A file is judged once: only its faulty rows are kept, and those that a rule across rows must remember. */
function judgeOnce(
  judge: RowJudge,
  indexes: readonly RowIndex[],
  data: Iterable<readonly string[]>,
): { readonly faulty: readonly RowRecord[]; readonly rows: number } {
  const faulty: RowRecord[] = [];
  const isIndexed = indexes.length > 0;
  let rows = 0;
  for (const texts of data) {
    const position = rows++;
    const faults = judge.judge(texts);
    if (faults.length === 0 && !isIndexed) continue;
    const record: RowRecord = { texts, faults, position };
    if (faults.length > 0) faulty.push(record);
    for (const index of indexes) index.add(record);
  }
  return { faulty, rows };
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
