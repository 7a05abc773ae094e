import type { CastValue } from "../fields/castValue";
import { decimalKey } from "../python/decimal";
import { fault } from "../report/fault";
import type { FieldType } from "../schema/tableSchema";
import type { RowCheckKind } from "./checkKind";
import { parameterFault, textParameter } from "./checkParameters";

/** At least one of two columns has a value on each row. */
export const oneOfRequired: RowCheckKind = {
  scope: "row",
  compile: (declared) => {
    const first = textParameter(declared, "column1");
    const second = textParameter(declared, "column2");
    if (first === null) return parameterFault(declared, "column1");
    if (second === null) return parameterFault(declared, "column2");
    const fields = [first, second];
    return {
      fields,
      blamed: textParameter(declared, "column"),
      whenAbsent: (absent) =>
        absent.length === 2
          ? fault("check.columnsAbsent", { check: declared.name, fields }, "one-of-required")
          : null,
      look: (columns) =>
        columns.every((column) => !column || ALWAYS_TRUE.has(column.type))
          ? (texts) => !!texts[0] || !!texts[1]
          : null,
      test: (values) => (values.every(isEmpty) ? fault("check.oneOfRequired", { fields }) : null),
    };
  },
};

/** Types whose values Python takes for true, but for an empty text. */
const ALWAYS_TRUE: ReadonlySet<FieldType> = new Set(["string", "any", "date", "datetime"]);

/** What Python takes for false: null, but also zero, `false` and the empty text. */
function isEmpty(value: CastValue | null): boolean {
  if (value === null) return true;
  if (value.kind === "text") return value.text === "";
  if (value.kind === "integer") return value.value === 0n;
  if (value.kind === "number") return decimalKey(value.value) === "0e0";
  if (value.kind === "boolean") return !value.value;
  return value.kind === "other" && value.empty;
}
