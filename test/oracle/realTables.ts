import { existsSync, readdirSync, readFileSync } from "node:fs";
import { referenceAnswers, type FileCase } from "./reference";

const CORPUS = "../shared/official-schemas";
/** The models that come with the add-in, where the corpus is not at hand. */
const BUNDLED = ["schemas/scdl-subventions.json", "schemas/scdl-deliberations.json"];
const MOST_ROWS = 30;

/** A schema of France's catalogue with a table that is nearly right for it, header first. */
export interface RealTable {
  readonly name: string;
  readonly schema: unknown;
  readonly rows: readonly (readonly string[])[];
}

/** Every example table of every official schema, to be read in place by the reference. */
export function examples(): FileCase[] {
  return officialFolders().flatMap((path) => {
    const schema = descriptorOf(`${path}/schema.json`);
    const names = readdirSync(path, { recursive: true, encoding: "utf8" });
    const tables = names.filter((name) => /\.(?:csv|tsv)$/i.test(name));
    return tables.map((name) => ({ schema, file: `${path}/${name}` }));
  });
}

/** The first rows of each example, as the reference reads them, and one row of each schema's own examples. */
export function realTables(): RealTable[] {
  const files = examples();
  const answers = referenceAnswers(files);
  const read = files.flatMap(({ file, schema }, index) => {
    const rows = answers[index]?.rows?.slice(0, MOST_ROWS) ?? [];
    const texts = rows.map((row) => row.map((cell) => cell ?? ""));
    return texts.length < 2 ? [] : [{ name: file, schema, rows: texts }];
  });
  return [...read, ...schemaFiles().flatMap(tableOfExamples)];
}

function officialFolders(): string[] {
  if (!existsSync(CORPUS)) {
    process.stdout.write(`${CORPUS} is not here: only the bundled schemas are compared.\n`);
    return [];
  }
  const folders = readdirSync(CORPUS).map((folder) => `${CORPUS}/${folder}`);
  return folders.filter((path) => existsSync(`${path}/schema.json`));
}

function schemaFiles(): string[] {
  return [...BUNDLED, ...officialFolders().map((path) => `${path}/schema.json`)];
}

interface Descriptor {
  readonly fields?: readonly unknown[];
  readonly missingValues?: unknown;
}

/** Every schema of the catalogue, and the bundled ones. */
export function officialDescriptors(): Descriptor[] {
  return schemaFiles().map((file) => descriptorOf(file) as Descriptor);
}

function descriptorOf(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

interface ExampleField {
  readonly name?: string;
  readonly type?: string;
  readonly example?: unknown;
  readonly constraints?: { readonly enum?: readonly unknown[] };
}

const USUAL: Readonly<Record<string, string>> = {
  number: "12.5",
  integer: "12",
  boolean: "true",
  date: "2025-03-18",
  datetime: "2025-03-18T10:30:00Z",
  year: "2025",
  geopoint: "2.29,48.85",
};

function tableOfExamples(file: string): RealTable[] {
  const schema = descriptorOf(file);
  const { fields } = schema as { readonly fields?: readonly ExampleField[] };
  if (!fields) return [];
  const row = fields.map(({ example, type, constraints }) => {
    const listed = constraints?.enum?.[0];
    const value = example ?? listed ?? USUAL[type ?? "string"] ?? "texte";
    return typeof value === "string" ? value : JSON.stringify(value);
  });
  return [{ name: file, schema, rows: [fields.map(({ name }) => name ?? ""), row, row] }];
}
