import fc from "fast-check";
import { verdictDifferences } from "./compare";
import { mutatedTable } from "./mutations";
import { realTables } from "./realTables";
import { hasReference } from "./reference";

/** MUTATED_CASES draws more, ORACLE_SEED others. */
const CASES = Number(process.env["MUTATED_CASES"] ?? 2_500);
const SEED = Number(process.env["ORACLE_SEED"] ?? 17);

it(`gives Validata's errors on ${CASES} tables of real schemas with a few faults`, () => {
  if (!hasReference()) return;
  const cases = fc.sample(mutatedTable(realTables()), { numRuns: CASES, seed: SEED });
  expect(verdictDifferences(cases)).toEqual([]);
}, 3_600_000);
