import type { Case } from "../../form";

export const asked: Case = {
  asks: "V47: does clear() take the rule and the conditional format away?",
  steps: [
    async (context, sheet) => {
      const range = sheet.getRange("A1:A3");
      range.dataValidation.rule = { wholeNumber: { formula1: 10, operator: "GreaterThan" } };
      range.conditionalFormats.add("Custom").custom.rule.formula = "=A1=1";
      range.clear();
      const rule = range.dataValidation.load("type");
      const formats = range.conditionalFormats.getCount();
      await context.sync();
      return [rule.type, formats.value];
    },
  ],
};
