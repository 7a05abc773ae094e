import type { Case } from "../../form";
import { verdict } from "../../form";

export const asked: Case = {
  asks: "CF8: which code refuses a conditional format without a readable formula?",
  steps: [
    async (context, sheet) => {
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=AND(A1>0;A1<9)";
      return verdict(context);
    },
  ],
};
