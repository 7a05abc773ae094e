import type { Finding } from "../../../core/report/finding";
import type { TableSchema } from "../../../core/schema/tableSchema";
import { describeFinding } from "../findingMessages";
import type { Messages } from "../messages";
import type { CommandMessages } from "./commandMessages";

/** A file judged, with what its findings need to be found again in it. */
export interface JudgedFile {
  readonly file: string;
  /** The worksheet that was judged; null in a text file. */
  readonly sheet: string | null;
  readonly schema: TableSchema | null;
  readonly isGuessed: boolean;
  readonly valid: boolean;
  readonly rows: number;
  readonly findings: readonly Finding[];
  /** The address of a cell in the file; null when it cannot be told. */
  readonly addressOf: (row: number, field: string) => string | null;
  /** The row of the file, of a row of the table. */
  readonly rowOf: (row: number) => number;
}

/** The whole report, a line for the file, one for the model, one for the counts, then one for each finding. */
export function reportText(judged: JudgedFile, words: CommandMessages, messages: Messages): string {
  const errors = judged.findings.filter(({ severity }) => severity === "error").length;
  const { file, sheet, schema, isGuessed, rows } = judged;
  const lines = [
    words.file(file, sheet),
    ...(schema ? [words.model(schema.title || schema.name, isGuessed)] : []),
    words.counts(rows, errors, judged.findings.length - errors),
    ...(judged.valid ? [words.valid] : []),
    "",
    ...judged.findings.map((finding) => findingLine(finding, judged, words, messages)),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

/** « E12 · Montant : raison remède » */
function findingLine(
  finding: Finding,
  judged: JudgedFile,
  words: CommandMessages,
  messages: Messages,
): string {
  const { reason, remedy } = describeFinding(
    judged.sheet === null ? messages.fileFindings : messages.findings,
    finding,
  );
  const warning = finding.severity === "warning" ? `${words.warning} · ` : "";
  const place = [placeOf(finding, judged, words), titleOf(finding, judged)].filter(Boolean);
  const separator = messages.language === "fr" ? "\u00a0: " : ": ";
  const told = `${reason} ${remedy}`;
  return warning + (place.length > 0 ? `${place.join(" · ")}${separator}${told}` : told);
}

function placeOf({ row, field }: Finding, judged: JudgedFile, words: CommandMessages): string {
  if (row === null) return field === null ? "" : words.header;
  const address = field === null ? null : judged.addressOf(row, field);
  return address ?? words.row(judged.rowOf(row));
}

function titleOf({ field }: Finding, { schema }: JudgedFile): string {
  if (field === null) return "";
  return schema?.fields.find(({ name }) => name === field)?.title || field;
}
