import type { Case } from "../../form";
import { verdict } from "../../form";

export const asked: Case = {
  asks: "DV9: may a list name the column of a table?",
  steps: [
    async (context, sheet) => {
      sheet.getRange("C1:C3").values = [["choice"], ["oui"], ["non"]];
      const table = sheet.tables.add("C1:C3", true);
      table.name = "CaseChoices";
      await context.sync();
      const source = "=CaseChoices[choice]";
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
      return verdict(context);
    },
  ],
};
