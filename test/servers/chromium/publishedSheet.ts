import { csvText } from "../../../src/core/csv/csvWriter";
import { publishedTable } from "../../../src/core/publication/publishedTable";
import { readFileSync } from "node:fs";
import { validGrants } from "../../examples/subventions";
import { referenceAnswers } from "../../oracle/reference";
import { schemaOf } from "../../unit/core/schemaOf";

const descriptor: unknown = JSON.parse(readFileSync("schemas/scdl-subventions.json", "utf8"));

export interface PublishedSheet {
  /** The text that leaves. */
  readonly csv: string;
  /** The sheet's cells as any writer of RFC 4180 puts them: comma, quotes where needed, CRLF. */
  readonly expected: string;
}

/** A sheet of grants with a column of the officer's own; `rows` of it at most. */
export function publishedSheet(rows: number): PublishedSheet {
  const [header = [], ...all] = validGrants();
  const kept = all
    .slice(0, rows)
    .map((row) =>
      row.map((cell) => cell.replace("Fonctionnement", 'Aide dite "annuelle", reconduite')),
    );
  const sheet = [header, ...kept];
  const withNotes = sheet.map((row, index) => [...row, index === 0 ? "notes" : "à relire"]);
  const table = publishedTable(withNotes, schemaOf(descriptor as object));
  return { csv: csvText(table ?? []), expected: written(sheet) };
}

function written(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) =>
    /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** The errors that the real Validata finds in each file; its warnings are about the model. */
export function validataFaults(files: readonly Buffer[]): readonly (readonly unknown[])[] {
  const cases = files.map((bytes) => ({
    schema: descriptor,
    name: "subventions.csv",
    bytes: bytes.toString("base64"),
  }));
  return referenceAnswers(cases).map((answer) =>
    "crash" in answer ? [answer.crash] : answer.errors,
  );
}
