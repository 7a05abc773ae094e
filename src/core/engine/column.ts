import { checkKind } from "../checks/checkKinds";
import { arrayItemTests } from "../constraints/arrayItem";
import { CONSTRAINT_KINDS } from "../constraints/constraintKinds";
import type { CellTest } from "../constraints/constraintKind";
import { requiredFault } from "../constraints/required";
import { isExcelError } from "../fields/excelError";
import { FIELD_KINDS } from "../fields/fieldKinds";
import type { FieldReader } from "../fields/fieldReader";
import { fault, type Fault } from "../report/fault";
import type { CustomCheck, Field } from "../schema/tableSchema";
import { remembering } from "./remembering";

/** What a text is worth in its column. Good and blank texts share one verdict each: they cost no allocation. */
export interface CellVerdict {
  /** The text is one of the missing values. */
  readonly isBlank: boolean;
  /** The value is null for whatever comes after: blank, or refused by the type. */
  readonly isNull: boolean;
  readonly faults: readonly Fault[];
}

export const GOOD: CellVerdict = { isBlank: false, isNull: false, faults: [] };
export const BLANK: CellVerdict = { isBlank: true, isNull: true, faults: [] };

/** A field compiled once to the function that judges its texts. */
export interface Column {
  readonly field: Field;
  readonly reader: FieldReader;
  readonly judge: (text: string) => CellVerdict;
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
): Column {
  const reader = FIELD_KINDS[field.type].reader(field);
  const compiled = [
    ...compileConstraints(field, reader),
    ...arrayItemTests(field),
    ...compileChecks(field, reader, checks),
  ];
  const tests = compiled.filter((test) => typeof test === "function");
  const problems = compiled.filter((test) => typeof test !== "function");
  const whenBlank = field.constraints.required ? faulty(BLANK, [requiredFault(field)]) : BLANK;
  const judge = blankFirst(field, whenBlank, valueJudge(field, reader, tests));
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
): CellTest[] {
  const compiled: CellTest[] = [];
  for (const declared of checks) {
    const kind = checkKind(declared.name);
    if (kind?.scope !== "cell" || declared.params["column"] !== field.name) continue;
    if (!kind.problem?.(declared)) compiled.push(kind.compile(declared, field, reader));
  }
  return compiled;
}

function faulty(base: CellVerdict, faults: readonly Fault[]): CellVerdict {
  return { ...base, faults };
}

type Judge = (text: string) => CellVerdict;

function blankFirst(field: Field, whenBlank: CellVerdict, judge: Judge): Judge {
  const [only] = field.missingValues;
  if (field.missingValues.length === 1 && only === "") {
    return (text) => (text === "" ? whenBlank : judge(text));
  }
  const missing = new Set(field.missingValues);
  return (text) => (missing.has(text) ? whenBlank : judge(text));
}

function errorsFirst(field: Field, judge: Judge): Judge {
  const missing = new Set(field.missingValues);
  return (text) => {
    if (!isExcelError(text) || missing.has(text)) return judge(text);
    return { isBlank: false, isNull: true, faults: [fault("type.excelError", { value: text })] };
  };
}

function valueJudge(field: Field, reader: FieldReader, tests: readonly CellTest[]): Judge {
  const accepts = (text: string): boolean => reader.accepts(text);
  const refuse = (text: string): CellVerdict => ({
    isBlank: false,
    isNull: true,
    faults: [FIELD_KINDS[field.type].refusal(field, text)],
  });
  if (tests.length === 0) return (text) => (accepts(text) ? GOOD : refuse(text));
  return remembering((text) => (accepts(text) ? examine(text, tests) : refuse(text)));
}

function examine(text: string, tests: readonly CellTest[]): CellVerdict {
  let faults: Fault[] | null = null;
  for (const test of tests) {
    const found = test(text);
    if (found === null) continue;
    faults ??= [];
    faults.push(found);
  }
  return faults === null ? GOOD : faulty(GOOD, faults);
}
