import type { Case } from "../../form";
import { verdict } from "../../form";

export const asked: Case = {
  asks: "V29: which code refuses a number format that is none?",
  steps: [
    async (context, sheet) => {
      sheet.getRange("A1").numberFormat = [["[$"]];
      return verdict(context);
    },
  ],
};
