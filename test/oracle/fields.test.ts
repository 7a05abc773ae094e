import { verdictDifferences } from "./compare";
import { realFields } from "./realFields";
import { hasReference } from "./reference";

/** FIELD_TEXTS draws more texts for each column, ORACLE_SEED others. */
const TEXTS = Number(process.env["FIELD_TEXTS"] ?? 20);
const SEED = Number(process.env["ORACLE_SEED"] ?? 23);

it(`gives Validata's errors on ${TEXTS} texts at the edge of each column of the official schemas`, () => {
  if (!hasReference()) return;
  expect(verdictDifferences(realFields(TEXTS, SEED))).toEqual([]);
}, 3_600_000);
