import type { Case } from "../../form";
import { read, verdict } from "../../form";

export const asked: Case = {
  asks: "DV20: does a rule stop what a script writes?",
  steps: [
    async (context, sheet) => {
      const cell = sheet.getRange("A1");
      cell.dataValidation.rule = { wholeNumber: { formula1: 10, operator: "GreaterThan" } };
      cell.values = [[3]];
      const outcome = await verdict(context);
      const rule = cell.dataValidation.load("valid");
      return [outcome, ...(await read(cell, "values")), rule.valid];
    },
  ],
};
