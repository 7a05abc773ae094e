import { OFFICIAL_LISTS } from "../../src/adapters/catalogue/officialLists";
import { checkTexts } from "../../src/core/engine/checkTexts";
import { compileSchema } from "../../src/core/engine/compiledSchema";
import type { Finding } from "../../src/core/report/finding";
import { readSchema } from "../../src/core/schema/readSchema";
import { referenceAnswers, type Answer, type Case } from "./reference";

/** The cases on which the two verdicts differ, with what differs. */
export function verdictDifferences(cases: readonly Case[]): unknown[] {
  const answers = referenceAnswers(cases);
  return cases.flatMap((each, index) => {
    const answer = answers[index];
    if (!answer) throw new Error("The reference gave no answer.");
    const found = differences(answer, ourFindings(each));
    return found.length === 0 ? [] : [{ ...each, found }];
  });
}

/** Our findings on a case, invalid schemas included. */
export function ourFindings({ schema, rows }: Case): readonly Finding[] {
  const reading = readSchema(schema);
  return reading.ok
    ? checkTexts(compileSchema(reading.schema, "file", OFFICIAL_LISTS), rows).findings
    : reading.findings;
}

/** Errors as comparable lines, sorted: `type-error 3 montant`. */
export function errorLines(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ severity }) => severity === "error")
    .map(({ type, row, field }) => line(type, row, field))
    .sort();
}

function line(type: string, row: number | null, field: string | null): string {
  return `${type} ${row ?? "-"} ${field ?? "-"}`;
}

/**
 * What differs between the reference's answer and ours, as lines to read: `-` only theirs, `+` only ours.
 * Where the reference crashes (no report, or its generic error), any fault of ours will do.
 */
export function differences(answer: Answer, findings: readonly Finding[]): string[] {
  const ours = errorLines(findings);
  if ("crash" in answer || answer.errors.some(([type]) => type === "error")) {
    return ours.length > 0 ? [] : ["- a crash, where we find no fault"];
  }
  const theirs = answer.errors.map(([type, row, field]) => line(type, row, field)).sort();
  return [
    ...withoutEach(theirs, ours).map((only) => `- ${only}`),
    ...withoutEach(ours, theirs).map((only) => `+ ${only}`),
  ];
}

function withoutEach(lines: readonly string[], removed: readonly string[]): string[] {
  const left = [...lines];
  for (const each of removed) {
    const index = left.indexOf(each);
    if (index >= 0) left.splice(index, 1);
  }
  return left;
}
