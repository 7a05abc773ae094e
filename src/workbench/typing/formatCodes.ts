import { SHORT_DATE } from "../book/style";

/**
 * The built-in formats that reading a text can give, by id, as `Range.numberFormat` spells them
 * (ECMA-376 part 1, 18.8.30; the short date as in office-js issue 229).
 */
const CODES: Readonly<Record<number, string>> = {
  3: "#,##0",
  4: "#,##0.00",
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: SHORT_DATE,
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
};

/** @throws RangeError for an id that no reading gives. */
export function formatCode(id: number): string {
  const code = CODES[id];
  if (code === undefined) throw new RangeError(`No number format ${id}`);
  return code;
}
