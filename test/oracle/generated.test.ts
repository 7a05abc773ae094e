import fc from "fast-check";
import { verdictDifferences } from "./compare";
import { describedTable } from "./descriptors";
import { hasReference } from "./reference";

/** ORACLE_CASES draws more, ORACLE_SEED others. */
const CASES = Number(process.env["ORACLE_CASES"] ?? 12_000);
const SEED = Number(process.env["ORACLE_SEED"] ?? 5);

it(`gives Validata's errors on ${CASES} tables drawn from the specification`, () => {
  if (!hasReference()) return;
  const cases = fc.sample(describedTable, { numRuns: CASES, seed: SEED });
  expect(verdictDifferences(cases)).toEqual([]);
}, 3_600_000);
