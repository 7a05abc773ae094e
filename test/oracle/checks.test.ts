import fc from "fast-check";
import { checkedTable } from "./checkedTables";
import { verdictDifferences } from "./compare";
import { hasReference } from "./reference";

/** CHECKS_CASES draws more, ORACLE_SEED others. */
const CASES = Number(process.env["CHECKS_CASES"] ?? 5_000);
const SEED = Number(process.env["ORACLE_SEED"] ?? 7);

it(`gives Validata's errors on ${CASES} tables with French checks`, () => {
  if (!hasReference()) return;
  expect(verdictDifferences(fc.sample(checkedTable, { numRuns: CASES, seed: SEED }))).toEqual([]);
}, 3_600_000);
