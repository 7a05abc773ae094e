import { fault } from "../report/fault";
import type { RowCheckKind } from "./checkKind";
import { listParameter, parameterFault, textParameter } from "./checkParameters";

/** On each row the named columns are all filled or all empty; in the table, all present or all absent. */
export const cohesiveColumns: RowCheckKind = {
  scope: "row",
  compile: (declared) => {
    const column = textParameter(declared, "column");
    const others = listParameter(declared, "othercolumns");
    if (column === null) return parameterFault(declared, "column");
    if (others === null) return parameterFault(declared, "othercolumns");
    const fields = [column, ...others];
    return {
      fields,
      blamed: column,
      whenAbsent: (absent) =>
        absent.length > 0 && absent.length < new Set(fields).size
          ? fault("check.columnsAbsent", { check: declared.name, fields: absent })
          : null,
      look: () => (texts) => {
        const isEmpty = texts[0] === null;
        for (const text of texts) if ((text === null) !== isEmpty) return false;
        return true;
      },
      test: (values) => {
        const empty = fields.filter((_, index) => values[index] === null);
        if (empty.length === 0 || empty.length === fields.length) return null;
        return fault("check.cohesiveColumns", { fields, empty });
      },
    };
  },
};
