import { checkKind } from "../checks/checkKinds";
import type { OfficialLists } from "../checks/officialLists";
import { arrayItemTests } from "../constraints/arrayItem";
import { CONSTRAINT_KINDS } from "../constraints/constraintKinds";
import type { CellTest } from "../constraints/constraintKind";
import { requiredFault } from "../constraints/required";
import { FIELD_KINDS } from "../fields/fieldKinds";
import type { FieldReader } from "../fields/fieldReader";
import type { Fault } from "../report/fault";
import type { CustomCheck, Field } from "../schema/tableSchema";
import { cellJudge, errorsFirst, type CellJudge } from "./cellJudge";
import { BLANK, missing, type CellVerdict } from "./cellVerdict";

/** A field compiled once to the function that judges its texts. */
export interface Column {
  readonly field: Field;
  readonly reader: FieldReader;
  readonly judge: CellJudge;
  /** The verdict of a missing value, and of a cell that a short row does not have. */
  readonly whenBlank: CellVerdict;
  /** What the descriptor itself makes impossible to judge here. */
  readonly problems: readonly Fault[];
}

/** Texts of a worksheet may hold Excel's errors, which a file would take for words. */
export type Origin = "worksheet" | "file";

export function compileColumn(
  field: Field,
  checks: readonly CustomCheck[],
  origin: Origin,
  lists: OfficialLists,
): Column {
  const reader = FIELD_KINDS[field.type].reader(field);
  const compiled = [
    ...compileConstraints(field, reader),
    ...arrayItemTests(field),
    ...compileChecks(field, reader, checks, lists),
  ];
  const tests = compiled.filter((test) => typeof test === "function");
  const problems = compiled.filter((test) => typeof test !== "function");
  const whenBlank = field.constraints.required ? missing([requiredFault(field)]) : BLANK;
  const judge = cellJudge(field, reader, tests, whenBlank);
  return {
    field,
    reader,
    judge: origin === "worksheet" ? errorsFirst(field, judge) : judge,
    whenBlank,
    problems,
  };
}

function compileConstraints(field: Field, reader: FieldReader): (CellTest | Fault)[] {
  return Object.values(CONSTRAINT_KINDS)
    .map((kind) => kind.compile(field, reader))
    .filter((compiled) => compiled !== null);
}

function compileChecks(
  field: Field,
  reader: FieldReader,
  checks: readonly CustomCheck[],
  lists: OfficialLists,
): CellTest[] {
  const compiled: CellTest[] = [];
  for (const declared of checks) {
    const kind = checkKind(declared.name, lists);
    if (kind?.scope !== "cell" || declared.params["column"] !== field.name) continue;
    if (!kind.problem?.(declared)) compiled.push(kind.compile(declared, field, reader));
  }
  return compiled;
}
