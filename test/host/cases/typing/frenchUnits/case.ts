import type { Case } from "../../form";
import { read } from "../../form";

export const asked: Case = {
  asks: "L7: what does a French Excel make of %, € and thousands when they are typed?",
  locale: "fr-FR",
  steps: [
    ["type", "A1", "80 %"],
    ["type", "A2", "12 €"],
    ["type", "A3", "1 234,5"],
    ["type", "A4", "VRAI"],
    (_context, sheet) => read(sheet.getRange("A1:A4"), "values", "numberFormat"),
  ],
};
