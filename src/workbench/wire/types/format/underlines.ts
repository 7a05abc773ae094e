import type { Underline } from "../../../book/style";

/** `Excel.RangeUnderlineStyle` by the words of files. */
export const UNDERLINES = {
  none: "None",
  single: "Single",
  double: "Double",
  singleAccounting: "SingleAccountant",
  doubleAccounting: "DoubleAccountant",
} as const satisfies Record<Underline, string>;
