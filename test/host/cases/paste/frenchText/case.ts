import type { Case } from "../../form";
import { read } from "../../form";

export const asked: Case = {
  asks: "P3: how does a French Excel read numbers and dates that are pasted?",
  locale: "fr-FR",
  steps: [
    ["paste", "A1", { text: "1,5\n1.5\n31/12/2025" }],
    (_context, sheet) => read(sheet.getRange("A1:A3"), "text", "numberFormat"),
  ],
};
