import type { Column } from "./column";

/** A value equal to nothing, not even to itself (NaN): its row is in no group. */
export const UNEQUAL = Symbol("unequal");

/** The key of a cell's cast value; null when the value is null. */
export function cellKey(column: Column, text: string | undefined): string | null | typeof UNEQUAL {
  if (text === undefined || column.judge(text).isNull) return null;
  return column.reader.key(text) ?? UNEQUAL;
}

/** The key of a tuple of values: null when all are null. Null equals null inside a tuple. */
export function tupleKey(
  columns: readonly (Column | null)[],
  texts: readonly (string | undefined)[],
): string | null | typeof UNEQUAL {
  const parts: (string | null)[] = [];
  for (const [index, column] of columns.entries()) {
    const part = column && cellKey(column, texts[index]);
    if (part === UNEQUAL) return UNEQUAL;
    parts.push(part === null ? null : `${column?.field.type}:${part}`);
  }
  return parts.every((part) => part === null) ? null : JSON.stringify(parts);
}
