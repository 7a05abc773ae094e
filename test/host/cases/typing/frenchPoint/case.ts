import type { Case } from "../../form";
import { read } from "../../form";

export const asked: Case = {
  asks: "L7: what does a French Excel make of 1.5 and 12/5 when they are typed?",
  locale: "fr-FR",
  steps: [
    ["type", "A1", "1.5"],
    ["type", "A2", "1,5"],
    ["type", "A3", "12/5"],
    ["type", "A4", "12.5.2025"],
    (_context, sheet) => read(sheet.getRange("A1:A4"), "text", "numberFormat"),
  ],
};
