import type { Table } from "../../examples/subventions";

/** What an officer types in French for the texts of a published file: local dates and decimal commas. */
export function asTyped(row: readonly string[]): string[] {
  return row.map((text, column) => {
    const date = column === 2 ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) : null;
    if (date) return `${date[3]}/${date[2]}/${date[1]}`;
    return column === 8 || column === 14 ? text.replace(".", ",") : text;
  });
}

/** The file that must be published for these rows, written apart from the code under test. */
export function publishedBytes(table: Table): Buffer {
  const line = (row: readonly string[]) => row.map(quoted).join(",");
  return Buffer.from(table.map((row) => `${line(row)}\r\n`).join(""), "utf8");
}

function quoted(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** SCDL: day of publication, SIREN of the authority, subject. */
export function publishedName(table: Table, day: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const date = `${day.getFullYear()}${two(day.getMonth() + 1)}${two(day.getDate())}`;
  return `${date}_${table[1]![1]!.slice(0, 9)}_subventions.csv`;
}

/** Luhn's sum, for SIRETs other than those of La Poste. */
export function isSiret(text: string): boolean {
  return /^\d{14}$/.test(text) && luhn(text.slice(0, 9)) && luhn(text);
}

function luhn(digits: string): boolean {
  const doubled = [...digits].reverse().map((digit, place) => Number(digit) * (1 + (place % 2)));
  return doubled.reduce((sum, value) => sum + (value > 9 ? value - 9 : value), 0) % 10 === 0;
}
