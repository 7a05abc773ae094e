import fc from "fast-check";
import { parseValue } from "numfmt";
import { localeOf } from "../../../src/workbench/book/locale";
import type { LocaleTag } from "../../../src/workbench/book/locale";
import { CellError } from "../../../src/workbench/book/scalar";
import { FormulaText, Formatted } from "../../../src/workbench/typing/entry";
import { readApiValue } from "../../../src/workbench/typing/readApiValue";
import { mayBeNumber } from "../../../src/workbench/typing/readConstant";
import { readUserText } from "../../../src/workbench/typing/readText";
import { withLocalHabits } from "../../../src/workbench/typing/localHabits";

const api = (value: unknown, numberFormat = "General") => readApiValue(value, numberFormat);
const typed = (text: string, tag: LocaleTag = "fr-FR", numberFormat = "General") =>
  readUserText(text, numberFormat, localeOf(tag), (formula) => `${formula} translated`);
const date = (serial: number) => new Formatted(serial, "m/d/yyyy");

test("V1: a string written through the API is read in en-US, whatever the locale", () => {
  expect([api("1.5"), api("1,5"), api("TRUE"), api("VRAI")]).toEqual([1.5, "1,5", true, "VRAI"]);
});

test("V2: a day-first date written through the API stays text", () => {
  expect([api("31/12/2025"), api("19-8-2025")]).toEqual(["31/12/2025", "19-8-2025"]);
});

test("V3: an ISO date written through the API becomes a serial with the short date format", () => {
  expect(api("2025-12-31")).toEqual(date(46022));
});

test("V4: an ambiguous date is read month first by the API", () => {
  expect(api("01/02/2025")).toEqual(date(45659));
});

test("V5, L7: what the user types is read day first, with a decimal comma", () => {
  expect([typed("31/12/2025"), typed("01/02/2025"), typed("2025-12-31")]).toEqual(
    [46022, 45689, 46022].map(date),
  );
  expect([typed("1,5"), typed("1 234,5"), typed("1\u00a0234")]).toEqual([
    1.5,
    new Formatted(1234.5, "#,##0.00"),
    new Formatted(1234, "#,##0"),
  ]);
  expect([typed("VRAI"), typed("faux"), typed("TRUE")]).toEqual([true, false, "TRUE"]);
});

test("L7: a point typed in French makes a date, or text", () => {
  expect(typed("31.12.2025")).toEqual(date(46022));
  expect(typed("12.5")).toMatchObject({ numberFormat: "d-mmm" });
  expect(typed("1234.56")).toBe("1234.56");
  expect(typed("32.12.2025")).toBe("32.12.2025");
});

test("L7: months written out, with or without the point of the abbreviation", () => {
  expect(typed("12 janv. 2025")).toMatchObject({ value: 45669 });
  expect(typed("12 décembre 2025")).toMatchObject({ value: 46003 });
  expect(typed("mardi 3")).toBe("mardi 3");
});

test("V7: a string that begins with =, + or - is a formula unless it is a number", () => {
  expect(api("=A1+1")).toEqual(new FormulaText("=A1+1"));
  expect(api("-dupont")).toEqual(new FormulaText("=-dupont"));
  expect(api("+33 1 02")).toEqual(new FormulaText("=+33 1 02"));
  expect([api("-5"), api("+33"), api("-"), api("=")]).toEqual([-5, 33, "-", "="]);
  expect(typed("=SOMME(A1;1,5)")).toEqual(new FormulaText("=SOMME(A1;1,5) translated"));
});

test("V9: a leading apostrophe is the escape and no part of the value", () => {
  expect([api("'=A1"), api("'01234"), typed("'12,5")]).toEqual(["=A1", "01234", "12,5"]);
});

test("V10: in an @ cell, what is written stays text", () => {
  for (const text of ["01234", "1e5", "2025-01-01", "TRUE", "=A1", "-x"]) {
    expect(api(text, "@")).toBe(text);
    expect(typed(text, "fr-FR", "@")).toBe(text);
  }
  expect([api(1234, "@"), api(true, "@")]).toEqual(["1234", "TRUE"]);
});

test("V12: numbers keep 15 significant digits", () => {
  expect(api("1111222233334444")).toBe(1111222233334440);
  expect(api("21750001600019")).toBe(21750001600019);
});

test("V13: a General cell loses leading zeros and reads exponents", () => {
  expect(api("01234")).toBe(1234);
  expect(api("12E5")).toEqual(new Formatted(1200000, "0.00E+00"));
  expect(api("0503E000")).toEqual(new Formatted(503, "0.00E+00"));
});

test("V14: percentages and amounts bring their format to a General cell, and to no other", () => {
  expect(api("50%")).toEqual(new Formatted(0.5, "0%"));
  expect(api("$120")).toMatchObject({ value: 120, numberFormat: expect.stringContaining("$") });
  expect(typed("12,50 €")).toMatchObject({
    value: 12.5,
    numberFormat: expect.stringContaining("€"),
  });
  expect(api("50%", "0.00")).toBe(0.5);
});

test("V15: dates are serials of the 1900 system, times their fractions, without zone", () => {
  expect([api("2000-01-01"), api("12:00")]).toMatchObject([{ value: 36526 }, { value: 0.5 }]);
  expect(typed("01/01/2000 18:00")).toEqual(new Formatted(36526.75, "m/d/yyyy h:mm"));
});

test("V16: 29 February 1900 is serial 60 and no date lies before 1900", () => {
  expect(typed("29/02/1900")).toEqual(date(60));
  expect(typed("31/12/1899")).toBe("31/12/1899");
});

test("V18: error words are errors, in the reader's language", () => {
  expect(api("#N/A")).toBe(CellError.of("#N/A"));
  expect([api("#VALEUR!"), typed("#VALEUR!")]).toEqual(["#VALEUR!", CellError.of("#VALUE!")]);
});

test("V21: null leaves the cell and an empty string clears it", () => {
  expect([api(null), api("")]).toEqual([undefined, null]);
});

test("V22: what is no scalar is refused", () => {
  expect(() => api({ value: 1 })).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
});

test("a percent cell takes 10 as 10 % and 0,1 as 10 % when the user types", () => {
  expect([typed("10", "fr-FR", "0%"), typed("0,1", "fr-FR", "0.00%")]).toEqual([0.1, 0.1]);
  expect(api(10, "0%")).toBe(10);
});

test("the quick no never turns away a text that reads as a number", () => {
  const characters = fc.constantFrom(..."0123456789.,-+/: %€$()eEjanvfévrmai\u00a0\u202f#A_");
  const texts = fc.string({ unit: characters, maxLength: 12 });
  for (const tag of ["en-US", "fr-FR"] as const) {
    fc.assert(
      fc.property(texts, (text) => {
        fc.pre(!mayBeNumber(text));
        const read = parseValue(withLocalHabits(text, localeOf(tag)).text, { locale: tag });
        expect(typeof read?.value).not.toBe("number");
      }),
      { numRuns: 3000 },
    );
  }
});
