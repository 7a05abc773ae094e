import { localeOf } from "../../../src/workbench/book/locale";
import { CellError } from "../../../src/workbench/book/scalar";
import { displayText, isNumberFormat } from "../../../src/workbench/typing/displayText";
import { editText } from "../../../src/workbench/typing/editText";
import { toLocalFormat } from "../../../src/workbench/typing/localFormat";

const fr = localeOf("fr-FR");
const us = localeOf("en-US");

test("V17: booleans are shown in the user's language", () => {
  expect([displayText(true, "General", fr), displayText(false, "General", us)]).toEqual([
    "VRAI",
    "FALSE",
  ]);
});

test("V18: errors are shown in the user's language", () => {
  expect(displayText(CellError.of("#VALUE!"), "General", fr)).toBe("#VALEUR!");
  expect(displayText(CellError.of("#VALUE!"), "General", us)).toBe("#VALUE!");
});

test("V28: the text never depends on the column's width", () => {
  expect(displayText(1234567.89, "#,##0.00", us)).toBe("1,234,567.89");
  expect(displayText(1234567.89, "#,##0.00", fr)).toBe("1\u202f234\u202f567,89");
});

test("V29: a format code is English, its local spelling French", () => {
  expect(toLocalFormat("m/d/yyyy", fr)).toBe("jj/mm/aaaa");
  expect(toLocalFormat('#,##0.00 "day"', fr)).toBe('#\u202f##0,00 "day"');
  expect(toLocalFormat("General", fr)).toBe("Standard");
  expect(toLocalFormat("m/d/yyyy", us)).toBe("m/d/yyyy");
});

test("V30: the short date is shown in the order of the user's system", () => {
  expect(displayText(43465, "m/d/yyyy", fr)).toBe("31/12/2018");
  expect(displayText(43465, "m/d/yyyy", us)).toBe("12/31/2018");
  expect(displayText(43465, "yyyy-mm-dd", fr)).toBe("2018-12-31");
});

test("General shows 11 digits, long numbers in scientific form", () => {
  expect(displayText(21750001600019, "General", fr)).toBe("2,175E+13");
  expect(displayText(0.1 + 0.2, "General", us)).toBe("0.3");
  expect(displayText("01234", "@", us)).toBe("01234");
});

test("codes that are no number format are known", () => {
  expect([isNumberFormat("0.00"), isNumberFormat("yyyy-mm-dd"), isNumberFormat('0"')]).toEqual([
    true,
    true,
    false,
  ]);
});

test("the formula bar shows a constant as it would be typed", () => {
  expect(editText(43465, "yyyy-mm-dd", fr)).toBe("31/12/2018");
  expect(editText(43465.5, "m/d/yyyy h:mm", fr)).toBe("31/12/2018 12:00:00");
  expect(editText(1234.5678901, "0.00", fr)).toBe("1234,5678901");
  expect(editText(0.125, "0%", fr)).toBe("12,5%");
  expect(editText("01234", "General", fr)).toBe("'01234");
  expect(editText("01234", "@", fr)).toBe("01234");
  expect(editText("=A1", "General", us)).toBe("'=A1");
  expect(editText(true, "General", fr)).toBe("VRAI");
});
