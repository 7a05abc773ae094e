import type { Case } from "../../form";
import { read } from "../../form";

export const asked: Case = {
  asks: "DV25: does a typed list accept another case?",
  steps: [
    async (context, sheet) => {
      sheet.getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: "Oui,Non" },
      };
      await context.sync();
      return undefined;
    },
    ["type", "A1", "oui"],
    (_context, sheet) => read(sheet.getRange("A1"), "values"),
  ],
};
