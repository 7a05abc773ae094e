import type { Case } from "../../form";
import { verdict } from "../../form";

export const asked: Case = {
  asks: "DV1: are two kinds of rule at once refused?",
  steps: [
    async (context, sheet) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = {
        wholeNumber: { formula1: 0, operator: "GreaterThan" },
        textLength: { formula1: 3, operator: "LessThan" },
      };
      return verdict(context);
    },
  ],
};
