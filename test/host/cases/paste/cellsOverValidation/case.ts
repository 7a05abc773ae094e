import type { Case } from "../../form";

export const asked: Case = {
  asks: "DV21: does a paste of cells without a rule take the rule away?",
  steps: [
    async (context, sheet) => {
      sheet.getRange("A1:A2").dataValidation.rule = {
        list: { inCellDropDown: true, source: "oui,non" },
      };
      sheet.getRange("C1").values = [["peut-être"]];
      await context.sync();
      return undefined;
    },
    ["copy", "C1", "A1"],
    async (context, sheet) => {
      const rules = ["A1", "A2"].map((address) =>
        sheet.getRange(address).dataValidation.load("type"),
      );
      await context.sync();
      return rules.map(({ type }) => type);
    },
  ],
};
