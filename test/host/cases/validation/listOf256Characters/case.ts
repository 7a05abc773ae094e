import type { Case } from "../../form";
import { verdict } from "../../form";

export const asked: Case = {
  asks: "DV8: is a list of 256 characters refused?",
  steps: [
    async (context, sheet) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } };
      return verdict(context);
    },
  ],
};
