import { isFault, type RowCheck } from "../checks/checkKind";
import { checkKind } from "../checks/checkKinds";
import { DEPRECATED_CHECKS } from "../checks/checkNames";
import type { OfficialLists } from "../checks/officialLists";
import { parameterFault, textParameter } from "../checks/checkParameters";
import type { Finding } from "../report/finding";
import { fault, locate, type Fault } from "../report/fault";
import type { CustomCheck, Field, TableSchema } from "../schema/tableSchema";
import { compileColumn, type Column, type Origin } from "./column";

/** A schema made ready to judge texts; compiled once, used for any number of tables. */
export interface CompiledSchema {
  readonly schema: TableSchema;
  readonly origin: Origin;
  /** In the order of the schema's fields. */
  readonly columns: readonly Column[];
  readonly rowChecks: readonly RowCheck[];
  /** Checks that cannot be used, and those that have a new name: told at the end of the report. */
  readonly checkFindings: readonly Finding[];
}

/** @param lists official lists that the checks of this schema may ask for. */
export function compileSchema(
  schema: TableSchema,
  origin: Origin,
  lists: OfficialLists,
): CompiledSchema {
  const { customChecks } = schema;
  const columns = schema.fields.map((field) => compileColumn(field, customChecks, origin, lists));
  const compiled = customChecks.map((declared) => compileDeclaration(declared, lists));
  return {
    schema,
    origin,
    columns,
    rowChecks: compiled.flatMap(({ rowCheck }) => rowCheck ?? []),
    checkFindings: compiled.flatMap(({ faults }) =>
      faults.map((found) => locate(found, null, null)),
    ),
  };
}

interface CompiledDeclaration {
  readonly rowCheck: RowCheck | null;
  readonly faults: readonly Fault[];
}

function compileDeclaration(declared: CustomCheck, lists: OfficialLists): CompiledDeclaration {
  const newName = DEPRECATED_CHECKS[declared.name];
  const renamed =
    newName === undefined
      ? []
      : [fault("schema.deprecatedCheck", { name: declared.name, newName })];
  const kind = checkKind(declared.name, lists);
  if (kind === null) {
    return { rowCheck: null, faults: [fault("schema.unknownCheck", { name: declared.name })] };
  }
  if (kind.scope === "cell") {
    const problem = lacksColumn(declared) ?? kind.problem?.(declared) ?? null;
    return { rowCheck: null, faults: problem ? [...renamed, problem] : renamed };
  }
  const rowCheck = kind.compile(declared);
  return isFault(rowCheck)
    ? { rowCheck: null, faults: [...renamed, rowCheck] }
    : { rowCheck, faults: renamed };
}

function lacksColumn(declared: CustomCheck): Fault | null {
  return textParameter(declared, "column") === null ? parameterFault(declared, "column") : null;
}

/** The column of a label that no field has: anything goes, but a blank cell of it is blank. */
export function compileExtraColumn(label: string, schema: TableSchema): Column {
  const field: Field = {
    name: label,
    title: label,
    description: "",
    type: "any",
    format: "default",
    example: null,
    constraints: NO_CONSTRAINT,
    missingValues: schema.missingValues,
    trueValues: [],
    falseValues: [],
    decimalChar: ".",
    groupChar: "",
    bareNumber: true,
    cleansNumbers: false,
    floatNumber: false,
    arrayItem: undefined,
  };
  return compileColumn(field, [], "file", {});
}

const NO_CONSTRAINT: Field["constraints"] = {
  required: false,
  unique: false,
  minLength: null,
  maxLength: null,
  minimum: null,
  maximum: null,
  pattern: null,
  enum: null,
};
