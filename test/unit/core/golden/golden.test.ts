import { readFileSync } from "node:fs";
import { differences, ourFindings } from "../../../oracle/compare";
import type { Answer } from "../../../oracle/reference";

type Errors = Extract<Answer, { errors: unknown }>["errors"];

interface Golden {
  readonly schemas: readonly unknown[];
  /** Place of the schema, rows, errors of the reference (null when it crashes). */
  readonly cases: readonly (readonly [number, readonly (readonly string[])[], Errors | null])[];
}

const FILE = "test/unit/core/golden/verdicts.generated.json";
const { schemas, cases } = JSON.parse(readFileSync(FILE, "utf8")) as Golden;

it("keeps more than a thousand answers of Validata, on schemas that it takes and that it refuses", () => {
  expect(cases.length).toBeGreaterThan(1_000);
  const types = new Set(cases.flatMap(([, , errors]) => (errors ?? []).map(([type]) => type)));
  expect(types.size).toBeGreaterThan(15);
});

it("gives the errors that Validata gave, row by row and field by field", () => {
  const different = cases.flatMap(([place, rows, errors]) => {
    const schema = schemas[place];
    const answer: Answer = errors ? { errors, warnings: [] } : { crash: "" };
    const found = differences(answer, ourFindings({ schema, rows }));
    return found.length === 0 ? [] : [{ schema, rows, found }];
  });
  expect(different).toEqual([]);
});
