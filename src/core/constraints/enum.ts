import { onlyAlike } from "../proposals/fold";
import { fault } from "../report/fault";
import type { ConstraintKind } from "./constraintKind";

/** Both sides are read by the field: `01` is among `"1"` for an integer. Entries that cannot be read are ignored. */
export const enumeration: ConstraintKind = {
  compile: (field, reader) => {
    const entries = field.constraints.enum;
    if (entries === null) return null;
    const allowed = entries.map(String);
    const keys = new Set(entries.map((entry) => reader.entryKey(entry)));
    return (value) => {
      const key = reader.key(value);
      if (key !== null && keys.has(key)) return null;
      const closest = onlyAlike(value, allowed);
      return fault("constraint.enum", { value, example: field.example, allowed, closest });
    };
  },
  excelRule: (field) => {
    const entries = field.constraints.enum;
    if (entries === null || entries.length === 0 || field.type === "array") return null;
    return { kind: "list", values: entries.map(String) };
  },
};
