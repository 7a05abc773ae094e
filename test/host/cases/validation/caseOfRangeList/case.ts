import type { Case } from "../../form";
import { read } from "../../form";

export const asked: Case = {
  asks: "DV25: does a list from cells accept another case?",
  steps: [
    async (context, sheet) => {
      sheet.getRange("C1:C2").values = [["Oui"], ["Non"]];
      sheet.getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: "=$C$1:$C$2" },
      };
      await context.sync();
      return undefined;
    },
    ["type", "A1", "oui"],
    (_context, sheet) => read(sheet.getRange("A1"), "values"),
  ],
};
