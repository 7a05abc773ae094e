import { headerWarnings, matchHeader, type HeaderMatch } from "../checks/header";
import { csvText } from "../csv/csvWriter";
import type { CellValue } from "../fields/cellValue";
import { FIELD_KINDS } from "../fields/fieldKinds";
import { strip } from "../python/space";
import type { Finding } from "../report/finding";
import type { TableSchema } from "../schema/tableSchema";
import type { CompiledSchema } from "./compiledSchema";
import { KeptRows } from "./keptRows";
import { rowFindings } from "./rowFindings";
import { bindTable, type TableJudges } from "./tableLayout";

/** What a check says of the table as it would be published. */
export interface TableOutcome {
  /** Data rows that would be published: trailing blank rows are not. */
  readonly rows: number;
  /** In file order: header, then by row, then by column. */
  readonly findings: readonly Finding[];
}

/** How a column of the published file is made from a worksheet row. */
type CellReader = (row: readonly CellValue[]) => string;

/**
 * A worksheet table and its verdict, kept so that an edited row is judged again without the others.
 * What is judged is the file that would be published: every column of the schema, in its order.
 * Columns of the sheet that the schema does not have are told, never read nor published: they may have any label, or none.
 */
export class TableCheck {
  private readonly header: HeaderMatch;
  private readonly readers: readonly CellReader[];
  private readonly judges: TableJudges;
  private readonly kept: KeptRows;

  constructor(
    readonly compiled: CompiledSchema,
    sheetLabels: readonly string[],
  ) {
    const { schema, columns } = compiled;
    const labels = sheetLabels.map(strip);
    this.header = sheetHeader(labels, schema);
    this.readers = cellReaders(labels, schema);
    const due = new Set(this.header.missing);
    this.judges = bindTable(
      compiled,
      columns.map((column) => (due.has(column.field) ? null : column)),
    );
    this.kept = new KeptRows(this.judges.judge, this.judges.indexes);
  }

  /**
   * Takes the whole table, a slice at each step, so that the caller can show progress, breathe and stop.
   * Yields the number of rows judged so far.
   */
  *load(rows: readonly (readonly CellValue[])[], slice = 2_000): Generator<number, void> {
    this.kept.clear();
    for (let start = 0; start < rows.length; start += slice) {
      for (const row of rows.slice(start, start + slice)) this.kept.append(this.textsOf(row));
      yield Math.min(start + slice, rows.length);
    }
  }

  /** `load` without pauses, for tables that are judged at once. */
  loadAll(rows: readonly (readonly CellValue[])[]): void {
    const loading = this.load(rows);
    while (loading.next().done !== true);
  }

  /** 0-based data rows. Rows past the end are added; a gap is filled with blank rows. */
  replaceRows(start: number, rows: readonly (readonly CellValue[])[]): void {
    if (rows.length === 0) return;
    while (this.kept.length < start) this.kept.append(this.textsOf([]));
    this.kept.replace(
      start,
      rows.map((row) => this.textsOf(row)),
    );
  }

  insertRows(start: number, rows: readonly (readonly CellValue[])[]): void {
    if (rows.length === 0) return;
    while (this.kept.length < start) this.kept.append(this.textsOf([]));
    this.kept.insert(
      start,
      rows.map((row) => this.textsOf(row)),
    );
  }

  deleteRows(start: number, count: number): void {
    this.kept.delete(start, count);
  }

  /** Old names of checks are the concern of those who write schemas: they are not told to the officer. */
  outcome(): TableOutcome {
    const rows = this.publishedRows();
    if (this.header.isAmbiguous) return { rows, findings: this.header.findings };
    const { tableFindings, firstRowFindings, indexes } = this.judges;
    const findings = [
      ...this.header.findings,
      ...tableFindings,
      ...(rows > 0 ? firstRowFindings : []),
      ...rowFindings(this.kept.faulty, indexes, rows),
      ...this.compiled.checkFindings.filter(({ severity }) => severity === "error"),
    ];
    return { rows, findings };
  }

  /** The exact text that was judged. */
  csv(): string {
    const names = this.compiled.schema.fields.map((field) => field.name);
    return csvText([names, ...this.texts()]);
  }

  /** The data rows of that text. */
  texts(): readonly (readonly string[])[] {
    return Array.from({ length: this.publishedRows() }, (_, row) => this.kept.textsAt(row));
  }

  private textsOf(row: readonly CellValue[]): string[] {
    return this.readers.map((read) => read(row));
  }

  private publishedRows(): number {
    let rows = this.kept.length;
    while (rows > 0 && this.kept.textsAt(rows - 1).every((text) => text === "")) rows -= 1;
    return rows;
  }
}

/** Only the labels of fields are matched: the officer's own columns may have the same label, or none. */
function sheetHeader(labels: readonly string[], schema: TableSchema): HeaderMatch {
  const names = new Set(schema.fields.map((field) => field.name));
  const match = matchHeader(
    labels.filter((label) => names.has(label)),
    schema,
  );
  if (match.isAmbiguous) return match;
  const told = [...new Set(labels)].filter((label) => label !== "");
  return { ...match, findings: [...match.findings, ...headerWarnings(told, schema)] };
}

/** An absent column is published empty. */
function cellReaders(labels: readonly string[], schema: TableSchema): CellReader[] {
  return schema.fields.map((field) => {
    const source = labels.indexOf(field.name);
    const toText = FIELD_KINDS[field.type].cellText(field);
    return source < 0 ? () => "" : (row) => toText(row[source] ?? "");
  });
}
