import { extname } from "node:path";
import { bundledModels } from "../adapters/catalogue/bundledModels";
import { OFFICIAL_LISTS } from "../adapters/catalogue/officialLists";
import { openDescriptor } from "../adapters/files/openDescriptor";
import { readTextFile } from "../adapters/files/readTextFile";
import { readWorkbook, type SheetRows } from "../adapters/files/readWorkbook";
import { dateSensitiveFields } from "../app/useCases/dateSensitiveFields";
import { guessHeaderRow } from "../core/checks/headerGuess";
import { guessSchema, knownLabels } from "../core/checks/schemaGuess";
import { checkTexts } from "../core/engine/checkTexts";
import { readCsv } from "../core/csv/csvReader";
import { compileSchema } from "../core/engine/compiledSchema";
import { TableCheck, type TableOutcome } from "../core/engine/tableCheck";
import type { CellValue } from "../core/fields/cellValue";
import { publishedTable } from "../core/publication/publishedTable";
import { strip } from "../core/python/space";
import type { Finding } from "../core/report/finding";
import { readSchema } from "../core/schema/readSchema";
import type { TableSchema } from "../core/schema/tableSchema";
import { cellAddress } from "../core/sheetPlan/address";
import type { CommandRefusal } from "../ui/messages/command/commandMessages";
import type { JudgedFile } from "../ui/messages/command/reportText";

/** Where a table stands in its file: the header's labels, and how many rows come before it. */
interface Table {
  readonly sheet: string | null;
  readonly labels: readonly string[];
  readonly above: number;
}

/** A file judged, and its table as it would leave. */
export interface JudgedTable extends JudgedFile {
  /** Texts, header first, the columns of the model only; null when no table could be read. */
  readonly published: () => readonly (readonly string[])[] | null;
}

/** The header is looked for so far down a sheet. */
const SEARCHED_ROWS = 100;

/**
 * Judges a file by a schema: a bundled name, a path, an https address, or null to guess it from the header.
 * @param sheet of a workbook; null for the one that looks most like the schema.
 */
export async function judgeFile(
  file: string,
  bytes: Uint8Array,
  wanted: string | null,
  sheet: string | null = null,
): Promise<JudgedTable | CommandRefusal> {
  const chosen = wanted === null ? null : await openSchema(wanted);
  if (chosen && "code" in chosen) return chosen;
  if (chosen && !chosen.ok) return unusable(file, chosen.findings);
  const schema = chosen?.schema ?? null;
  const extension = extname(file).toLowerCase();
  return extension === ".xlsx"
    ? judgeWorkbook(file, bytes, schema, sheet)
    : judgeText(file, bytes, schema);
}

async function judgeText(
  file: string,
  bytes: Uint8Array,
  wanted: TableSchema | null,
): Promise<JudgedTable | CommandRefusal> {
  const reading = readTextFile(bytes, extname(file).toLowerCase() || ".csv");
  if (!reading.ok) return unusable(file, [reading.finding]);
  const labels = reading.rows[guessHeaderRow(reading.rows)] ?? [];
  const schema = wanted ?? guessSchema(labels, await bundledSchemas());
  if (!schema) return { code: "schemaNotGuessed", known: bundledNames() };
  const outcome = checkTexts(compileSchema(schema, "file", OFFICIAL_LISTS), reading.rows);
  const table = { sheet: null, labels, above: 0 };
  const published = () => publishedTable(reading.rows, schema);
  return { ...judged(file, table, schema, wanted === null, outcome), published };
}

/** The cells are first made the text that the pane would publish: the verdict is that of this CSV. */
async function judgeWorkbook(
  file: string,
  bytes: Uint8Array,
  wanted: TableSchema | null,
  named: string | null,
): Promise<JudgedTable | CommandRefusal> {
  const reading = await readWorkbook(bytes);
  if (!reading.ok) return unusable(file, [reading.finding]);
  const schemas = wanted ? [wanted] : await bundledSchemas();
  const searched = reading.sheets.filter(({ name }) => named === null || isSheet(name, named));
  const found = mostLikely(searched, schemas);
  const sheets = reading.sheets.map(({ name }) => name);
  if (named !== null && searched.length === 0)
    return { code: "sheetUnknown", sheet: named, sheets };
  if (!found) {
    return wanted
      ? { code: "sheetNotFound", sheets }
      : { code: "schemaNotGuessed", known: bundledNames() };
  }
  const { sheet, headerRow, schema } = found;
  const labels = (sheet.rows[headerRow] ?? []).map(String);
  const check = new TableCheck(compileSchema(schema, "worksheet", OFFICIAL_LISTS), labels);
  check.loadAll(withDates(sheet.rows.slice(headerRow + 1), labels, schema));
  const table = { sheet: sheet.name, labels, above: headerRow };
  const published = () => readCsv(check.csv());
  return { ...judged(file, table, schema, wanted === null, check.outcome()), published };
}

/** Excel tells its sheets apart without their case. */
const isSheet = (name: string, asked: string): boolean =>
  name.toLowerCase() === asked.trim().toLowerCase();

interface FoundTable {
  readonly sheet: SheetRows;
  readonly headerRow: number;
  readonly schema: TableSchema;
}

/** The row of all sheets that has the most labels of a schema. */
function mostLikely(
  sheets: readonly SheetRows[],
  schemas: readonly TableSchema[],
): FoundTable | null {
  let best: FoundTable | null = null;
  let most = 0;
  for (const schema of schemas) {
    for (const sheet of sheets) {
      sheet.rows.slice(0, SEARCHED_ROWS).forEach((row, headerRow) => {
        const known = knownLabels(row.map(String), schema);
        if (known > most) [most, best] = [known, { sheet, headerRow, schema }];
      });
    }
  }
  return best;
}

/** A date stays one where its text depends on it, and is a number elsewhere, as Excel gives it to the pane. */
function withDates(
  rows: readonly (readonly CellValue[])[],
  labels: readonly string[],
  schema: TableSchema,
): CellValue[][] {
  const sensitive = new Set(dateSensitiveFields(schema));
  return rows.map((row) =>
    row.map((cell, column) => {
      if (typeof cell !== "object") return cell;
      return sensitive.has(strip(labels[column] ?? "")) ? cell : cell.serial;
    }),
  );
}

type ChosenSchema = ReturnType<typeof readSchema> | CommandRefusal;

const REFUSALS = {
  unreachable: "schemaUnreachable",
  tooLarge: "schemaTooLarge",
  html: "schemaHtml",
  notJson: "schemaNotJson",
} as const;

async function openSchema(wanted: string): Promise<ChosenSchema> {
  if (bundledNames().includes(wanted))
    return { ok: true, schema: await bundledModels().open(wanted) };
  const reading = await openDescriptor(wanted);
  if (reading.ok) return readSchema(reading.descriptor);
  if (reading.reason === "missing") {
    return { code: "schemaUnknown", schema: wanted, known: bundledNames() };
  }
  return { code: REFUSALS[reading.reason], schema: wanted };
}

const bundledNames = (): string[] =>
  bundledModels()
    .list()
    .map(({ name }) => name);

const bundledSchemas = (): Promise<TableSchema[]> =>
  Promise.all(bundledNames().map((name) => bundledModels().open(name)));

function judged(
  file: string,
  { sheet, labels, above }: Table,
  schema: TableSchema,
  isGuessed: boolean,
  { rows, findings }: TableOutcome,
): JudgedFile {
  const places = labels.map(strip);
  const rowOf = (row: number): number => row + above;
  return {
    ...{ file, sheet, schema, isGuessed, rows, findings, rowOf },
    valid: findings.every(({ severity }) => severity === "warning"),
    addressOf: (row, field) => {
      const column = places.indexOf(field);
      return column < 0 ? null : cellAddress(rowOf(row) - 1, column);
    },
  };
}

function unusable(file: string, findings: readonly Finding[]): JudgedTable {
  return {
    ...{ file, findings, sheet: null, schema: null, isGuessed: false, valid: false, rows: 0 },
    addressOf: () => null,
    rowOf: (row) => row,
    published: () => null,
  };
}
