import type {
  Checker,
  CheckOutcome,
  TableToCheck,
  TableToPublish,
} from "../../../../src/app/ports/checker";
import type { Progress } from "../../../../src/app/ports/progress";
import type { StopSignal } from "../../../../src/app/ports/stopSignal";
import type { CellValue } from "../../../../src/core/fields/cellValue";
import { compileSchema } from "../../../../src/core/engine/compiledSchema";
import type { PersonalDecision } from "../../../../src/core/personalData/decision";
import { prepareTable } from "../../../../src/core/publication/prepareTable";
import {
  presentedCsv,
  type PresentedFile,
  type PublicationProfile,
} from "../../../../src/core/publication/publicationProfile";
import type { TableSchema } from "../../../../src/core/schema/tableSchema";
import type { Finding } from "../../../../src/core/report/finding";

/** An engine with one rule: a cell that says "faux" is wrong. It holds its rows as the real one does. */
export class FakeChecker implements Checker {
  labels: readonly string[] = [];
  rows: CellValue[][] = [];
  private schema: TableSchema | null = null;
  /** How many times the whole table was judged. */
  loads = 0;

  async load(table: TableToCheck, progress: Progress, signal: StopSignal): Promise<CheckOutcome> {
    this.loads += 1;
    this.labels = table.labels;
    this.schema = table.schema;
    this.rows = table.rows.map((row) => [...row]);
    progress(this.rows.length, this.rows.length);
    signal.throwIfAborted();
    return this.outcome();
  }

  async replaceRows(start: number, rows: readonly CellValue[][]): Promise<CheckOutcome> {
    while (this.rows.length < start) this.rows.push(this.labels.map(() => ""));
    this.rows.splice(start, rows.length, ...rows.map((row) => [...row]));
    return this.outcome();
  }

  async insertRows(start: number, rows: readonly CellValue[][]): Promise<CheckOutcome> {
    if (start > this.rows.length) throw new RangeError(`rows inserted at ${start}, past the end`);
    this.rows.splice(start, 0, ...rows.map((row) => [...row]));
    return this.outcome();
  }

  async deleteRows(start: number, count: number): Promise<CheckOutcome> {
    if (start + count > this.rows.length) throw new RangeError(`rows deleted past the end`);
    this.rows.splice(start, count);
    return this.outcome();
  }

  async prepare(decisions: readonly PersonalDecision[]): Promise<TableToPublish> {
    if (!this.schema) throw new Error("No table has been judged yet");
    const { rows, findings } = this.outcome();
    const texts = this.rows.slice(0, rows).map((row) => row.map(String));
    const compiled = compileSchema(this.schema, "worksheet", {});
    const prepared = prepareTable(compiled, texts, findings, decisions);
    return { ...prepared, csv: new TextEncoder().encode(prepared.csv) };
  }

  async present(csv: Uint8Array, profile: PublicationProfile): Promise<PresentedFile> {
    if (!this.schema) throw new Error("No table has been judged yet");
    const compiled = compileSchema(this.schema, "worksheet", {});
    return presentedCsv(new TextDecoder().decode(csv), profile, compiled);
  }

  private outcome(): CheckOutcome {
    const filled = this.rows.findLastIndex((row) => row.some((text) => text !== ""));
    const findings = this.rows.flatMap((row, at) =>
      row.flatMap((text, column) => (text === "faux" ? this.finding(at, column) : [])),
    );
    return { rows: filled + 1, findings };
  }

  private finding(row: number, column: number): Finding {
    return {
      type: "constraint-error",
      code: "constraint.required",
      severity: "error",
      row: row + 2,
      field: this.labels[column] ?? "",
      params: { example: null, columnType: "string" },
    };
  }
}
