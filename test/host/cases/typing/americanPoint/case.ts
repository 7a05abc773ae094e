import type { Case } from "../../form";
import { read } from "../../form";

export const asked: Case = {
  asks: "L7: what does an American Excel make of 1,5 and 12/5 when they are typed?",
  locale: "en-US",
  steps: [
    ["type", "A1", "1.5"],
    ["type", "A2", "1,5"],
    ["type", "A3", "12/5/2025"],
    ["type", "A4", "$120"],
    (_context, sheet) => read(sheet.getRange("A1:A4"), "values", "numberFormat"),
  ],
};
