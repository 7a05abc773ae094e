import type { Case } from "../../form";
import { verdict } from "../../form";

export const asked: Case = {
  asks: "DV12: is a custom formula with the French separator refused?",
  steps: [
    async (context, sheet) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { custom: { formula: "=AND(A1>0;A1<9)" } };
      return verdict(context);
    },
  ],
};
