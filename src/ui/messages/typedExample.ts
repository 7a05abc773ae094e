import type { FieldType } from "../../core/schema/tableSchema";
import type { SheetMessages } from "./sheetMessages";

interface Column {
  readonly type: FieldType;
  readonly example: string;
}

/** An example as the officer types it: numbers and dates are those of the language, the code `7.5` is unchanged. */
export function typedExample(
  { type, example }: Column,
  { typedNumber, typedDate }: Pick<SheetMessages, "typedNumber" | "typedDate">,
): string {
  if (type === "number") return typedNumber(example);
  return type === "date" || type === "datetime" ? typedDate(example) : example;
}
