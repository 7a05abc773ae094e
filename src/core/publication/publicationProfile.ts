import { utf8ToBytes } from "@noble/hashes/utils.js";
import { readCsv } from "../csv/csvReader";
import { csvText } from "../csv/csvWriter";
import { checkTexts } from "../engine/checkTexts";
import type { CompiledSchema } from "../engine/compiledSchema";
import type { TableSchema } from "../schema/tableSchema";
import type { FileFault } from "./destinationsFaults";

/** How a place wants the file, where it is not the way of the national schema. */
export interface PublicationProfile {
  readonly periodSeparator?: "/" | "_";
  readonly encoding?: "utf-8" | "utf-8-bom";
  /** The header that the place wants, by name of column. */
  readonly columns?: Readonly<Record<string, string>>;
}

type Table = readonly (readonly string[])[];

/** Columns of the SCDL models that hold a day or two: portals disagree on what joins them. */
const PERIOD_FIELDS: readonly string[] = ["datesPeriodeVersement"];
const PERIOD = /^(\d{4}-\d\d-\d\d)[/_](\d{4}-\d\d-\d\d)$/;
const MARK = "\uFEFF";

/**
 * The bytes that leave for a place.
 * @param table texts as published, header first.
 */
export function profiledFile(table: Table, profile: PublicationProfile): Uint8Array {
  const text = csvText(profiledTable(table, profile));
  return utf8ToBytes(profile.encoding === "utf-8-bom" ? MARK + text : text);
}

/** Whether the file still follows the schema once the place's ways are put on. */
export function followsSchema(
  table: Table,
  profile: PublicationProfile,
  compiled: CompiledSchema,
): boolean {
  const { periodSeparator, columns = {} } = profile;
  if (periodSeparator === undefined && Object.keys(columns).length === 0) return true;
  const { findings } = checkTexts(compiled, profiledTable(table, profile));
  return findings.every(({ severity }) => severity === "warning");
}

function profiledTable(
  [labels = [], ...rows]: Table,
  { periodSeparator, columns = {} }: PublicationProfile,
): Table {
  const periods = labels.map((label) => PERIOD_FIELDS.includes(label));
  const shaped = (text: string, column: number): string =>
    periodSeparator && periods[column] ? text.replace(PERIOD, `$1${periodSeparator}$2`) : text;
  const header = labels.map((label) => columns[label] ?? label);
  return [header, ...(periodSeparator ? rows.map((row) => row.map(shaped)) : rows)];
}

/** A file as one place wants it. */
export interface PresentedFile {
  readonly bytes: Uint8Array;
  /** Whether the place's ways leave it as the schema wants it. */
  readonly followsSchema: boolean;
}

/** The same, of a text as `csvText` writes it. */
export function presentedCsv(
  csv: string,
  profile: PublicationProfile,
  compiled: CompiledSchema,
): PresentedFile {
  const table = readCsv(csv);
  return {
    bytes: profiledFile(table, profile),
    followsSchema: followsSchema(table, profile, compiled),
  };
}

/** The file leaves as the national schema wants it. */
export function isPlain({ periodSeparator, encoding, columns = {} }: PublicationProfile): boolean {
  return (
    periodSeparator === undefined && encoding !== "utf-8-bom" && Object.keys(columns).length === 0
  );
}

/** A profile that renames what the model does not have, or gives two columns one name. */
export function profileFaults(
  { columns = {} }: PublicationProfile,
  { fields }: TableSchema,
  place: string,
): FileFault[] {
  const names = fields.map(({ name }) => name);
  const unknown = Object.keys(columns).filter((name) => !names.includes(name));
  const header = names.map((name) => columns[name] ?? name);
  const doubled = names.filter(
    (name, column) =>
      name in columns && header.some((one, at) => at !== column && one === header[column]),
  );
  return [
    ...unknown.map((column): FileFault => ({
      code: "noSuchColumn",
      place: `${place}.columns.${column}`,
      column,
    })),
    ...doubled.map((name): FileFault => ({
      code: "sameHeader",
      place: `${place}.columns.${name}`,
    })),
  ];
}
