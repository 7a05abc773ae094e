import { headerWarnings, matchHeader, orderWarning } from "../checks/header";
import type { Column } from "./column";
import { compileExtraColumn, type CompiledSchema } from "./compiledSchema";
import { KeptRows } from "./keptRows";
import { rowFindings } from "./rowFindings";
import { bindTable } from "./tableLayout";
import type { TableOutcome } from "./tableCheck";

/**
 * Judges a file's rows of texts as they are, header first, as the reference does: columns of the file in their
 * order, extra columns included, blank lines and short rows told.
 */
export function checkTexts(
  compiled: CompiledSchema,
  rows: readonly (readonly string[])[],
): TableOutcome {
  const { schema } = compiled;
  const [labels = [], ...data] = rows;
  const match = matchHeader(labels, schema);
  if (match.isAmbiguous) return { rows: data.length, findings: match.findings };
  const byField = new Map(compiled.columns.map((column) => [column.field, column]));
  const columns = match.fields.map((field, index): Column => {
    const known = field && byField.get(field);
    return known ?? compileExtraColumn(match.labels[index] ?? "", schema);
  });
  const { judge, indexes, tableFindings, firstRowFindings } = bindTable(compiled, columns);
  const kept = new KeptRows(judge, indexes);
  for (const row of data) kept.append(row);
  const findings = [
    ...match.findings,
    ...headerWarnings(labels, schema),
    ...orderWarning(labels, schema),
    ...tableFindings,
    ...(data.length > 0 ? firstRowFindings : []),
    ...rowFindings(kept, indexes, data.length),
    ...compiled.checkFindings,
  ];
  return { rows: data.length, findings };
}
