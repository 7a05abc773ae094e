import { isDateFormat } from "numfmt";

/** `Excel.NumberFormatCategory` of a format code: the page of the format dialog it belongs to. */
export function numberFormatCategory(code: string): string {
  if (code === "General") return "General";
  if (code === "@") return "Text";
  if (isDateFormat(code)) return /[dy]/i.test(code) ? "Date" : "Time";
  if (code.includes("%")) return "Percentage";
  if (/^_.*\*/.test(code)) return "Accounting";
  if (/[€$£¥]/.test(code)) return "Currency";
  if (/E[+-]0/i.test(code)) return "Scientific";
  if (/[#0?]\s*\/\s*[#0?\d]/.test(code)) return "Fraction";
  return /^[#0?,.]+$/.test(code) ? "Number" : "Custom";
}
