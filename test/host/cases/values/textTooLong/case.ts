import type { Case } from "../../form";
import { verdict } from "../../form";

export const asked: Case = {
  asks: "V32: which code refuses a text of 32,768 characters?",
  steps: [
    async (context, sheet) => {
      sheet.getRange("A1").values = [["x".repeat(32_768)]];
      return verdict(context);
    },
  ],
};
