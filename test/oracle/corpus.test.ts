import { existsSync, readdirSync, readFileSync } from "node:fs";
import { differences, ourFindings } from "./compare";
import { hasReference, referenceAnswers, type Answer } from "./reference";

const CORPUS = "../shared/official-schemas";

interface Example {
  readonly schema: unknown;
  readonly file: string;
}

/** Every example table of every official schema, read in place. */
function examples(): Example[] {
  if (!existsSync(CORPUS)) {
    process.stdout.write(`${CORPUS} is not here: nothing to compare.\n`);
    return [];
  }
  return readdirSync(CORPUS).flatMap((folder) => {
    const path = `${CORPUS}/${folder}`;
    if (!existsSync(`${path}/schema.json`)) return [];
    const schema: unknown = JSON.parse(readFileSync(`${path}/schema.json`, "utf8"));
    const names = readdirSync(path, { recursive: true, encoding: "utf8" });
    const tables = names.filter((name) => /\.(?:csv|tsv)$/i.test(name));
    return tables.map((name) => ({ schema, file: `${path}/${name}` }));
  });
}

function exampleDifferences({ schema, file }: Example, answer: Answer | undefined): unknown[] {
  if (!answer?.rows) return [{ file, answer }];
  const rows = answer.rows.map((row) => row.map((cell) => cell ?? ""));
  const found = differences(answer, ourFindings({ schema, rows }));
  return found.length === 0 ? [] : [{ file, found }];
}

it("gives Validata's errors on every example of the official schemas", () => {
  if (!hasReference()) return;
  const tables = examples();
  const answers = referenceAnswers(tables);
  const different = tables.flatMap((table, index) => exampleDifferences(table, answers[index]));
  expect(different).toEqual([]);
}, 300_000);
