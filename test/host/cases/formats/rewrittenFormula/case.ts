import type { Case } from "../../form";

export const asked: Case = {
  asks: "CF7: how is the formula of a rule rewritten for another area of it?",
  steps: [
    async (context, sheet) => {
      const range = sheet.getRange("C1:C3");
      const format = range.conditionalFormats.add("Custom");
      format.custom.rule.formula = "=$A1=1";
      const again = sheet
        .getRange("C2:C3")
        .conditionalFormats.getItemAt(0)
        .custom.rule.load("formula");
      await context.sync();
      return again.formula;
    },
  ],
};
