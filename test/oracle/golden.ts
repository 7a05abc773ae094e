/**
 * Asks the reference once about cases of our own and keeps its answers (`npm run golden`), so that `npm test`
 * compares without it. Facts only: types, rows and fields of its errors, none of its sentences.
 */
import fc from "fast-check";
import { writeFileSync } from "node:fs";
import { checkedTable } from "./checkedTables";
import { describedTable } from "./descriptors";
import { mutatedGrants, mutatedHeader } from "./grantTables";
import { checkedList } from "./listedTables";
import { hasReference, referenceAnswers, type Answer, type Case } from "./reference";

const TARGET = "test/unit/core/golden/verdicts.generated.json";
const SEED = 2025;

const sample = (cases: fc.Arbitrary<Case>, numRuns: number): Case[] =>
  fc.sample(cases, { numRuns, seed: SEED });

function golden(): string {
  const cases = [
    ...sample(describedTable, 900),
    ...sample(checkedTable, 350),
    ...sample(mutatedGrants, 120),
    ...sample(mutatedHeader, 60),
    ...sample(checkedList, 80),
  ];
  const answers = referenceAnswers(cases);
  const schemas = [...new Set(cases.map(({ schema }) => JSON.stringify(schema)))];
  const places = new Map(schemas.map((schema, place) => [schema, place]));
  const kept = cases.map(({ schema, rows }, index) =>
    JSON.stringify([places.get(JSON.stringify(schema)), rows, errorsOf(answers[index])]),
  );
  return `{"schemas":[\n${schemas.join(",\n")}\n],"cases":[\n${kept.join(",\n")}\n]}\n`;
}

/** Null where the reference crashes: its message is not ours to keep. */
function errorsOf(answer: Answer | undefined): unknown {
  return answer && "errors" in answer ? answer.errors : null;
}

if (hasReference()) writeFileSync(TARGET, golden());
