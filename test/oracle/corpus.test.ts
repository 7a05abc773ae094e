import { differences, ourFindings } from "./compare";
import { examples } from "./realTables";
import { hasReference, referenceAnswers, type Answer, type FileCase } from "./reference";

function exampleDifferences({ schema, file }: FileCase, answer: Answer | undefined): unknown[] {
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
