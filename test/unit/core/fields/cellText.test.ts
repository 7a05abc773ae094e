import { cellText } from "../../../../src/core/fields/cellText";
import type { CellValue } from "../../../../src/core/fields/cellValue";
import { fieldOf } from "../schemaOf";

type Case = readonly [field: object, cell: CellValue, text: string];

/** The text that is judged and published for each kind of cell. */
const CASES: Readonly<Record<string, Case>> = {
  "a SIRET typed as a number keeps its digits": [{}, 21099990000017, "21099990000017"],
  "a text is published as typed": [{}, " Café ", " Café "],
  "a large number in a text column has no exponent": [{}, 1.5e21, "1500000000000000000000"],
  "a small number has no exponent": [{ type: "number" }, 0.00000015, "0.00000015"],
  "a negative small number has no exponent": [{ type: "number" }, -1.5e-7, "-0.00000015"],
  "a sum does not show the noise of binary": [{ type: "number" }, 0.1 + 0.2, "0.3"],
  "a decimal has a point": [{ type: "number" }, 12500.5, "12500.5"],
  "a decimal has the field's own sign": [{ type: "number", decimalChar: "," }, 12500.5, "12500,5"],
  "VRAI becomes the field's first true word": [
    { type: "boolean", trueValues: ["oui"], falseValues: ["non"] },
    true,
    "oui",
  ],
  "FAUX becomes the field's first false word": [
    { type: "boolean", trueValues: ["oui"], falseValues: ["non"] },
    false,
    "non",
  ],
  "a serial in a date column is ISO": [{ type: "date" }, 45734, "2025-03-18"],
  "the first day of Excel's calendar": [{ type: "date" }, 1, "1900-01-01"],
  "the day before Excel's false leap day": [{ type: "date" }, 59, "1900-02-28"],
  "Excel's false leap day is written, and will be refused": [{ type: "date" }, 60, "1900-02-29"],
  "the day after Excel's false leap day": [{ type: "date" }, 61, "1900-03-01"],
  "the last day of Excel's calendar": [{ type: "date" }, 2958465, "9999-12-31"],
  "a number outside the calendar stays a number": [{ type: "date" }, 2958466, "2958466"],
  "a date with a time keeps it, and will be refused": [
    { type: "date" },
    45734.5,
    "2025-03-18T12:00:00",
  ],
  "a date follows the field's pattern": [{ type: "date", format: "%d/%m/%Y" }, 45734, "18/03/2025"],
  "a year typed in a date column of years": [{ type: "date", format: "%Y" }, 2025, "2025"],
  "a date shown as a date in a column of years": [
    { type: "date", format: "%Y" },
    { serial: 45734 },
    "2025",
  ],
  "a date in a text column is ISO": [{}, { serial: 45734 }, "2025-03-18"],
  "a time in a text column": [{}, { serial: 0.5 }, "12:00:00"],
  "a moment in a datetime column": [{ type: "datetime" }, 45734.4375, "2025-03-18T10:30:00"],
  "a time of day": [{ type: "time" }, 0.999988425925926, "23:59:59"],
  "a month that Excel took for a date": [{ type: "yearmonth" }, { serial: 45717 }, "2025-03"],
  "an empty cell": [{ type: "number" }, "", ""],
};

it.each(Object.entries(CASES))("%s", (_name, [field, cell, text]) => {
  expect(cellText(fieldOf(field), cell)).toBe(text);
});
