import type { Case } from "../../form";

export const asked: Case = {
  asks: "V38: does a validation rule alone enlarge the used range?",
  steps: [
    async (context, sheet) => {
      sheet.getRange("A1").values = [["head"]];
      sheet.getRange("A2:C9").dataValidation.rule = {
        list: { inCellDropDown: true, source: "oui,non" },
      };
      const used = sheet.getUsedRange().load("address");
      await context.sync();
      return used.address.split("!")[1] ?? null;
    },
  ],
};
