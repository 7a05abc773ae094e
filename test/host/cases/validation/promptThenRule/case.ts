import type { Case } from "../../form";
import { verdict } from "../../form";

export const asked: Case = {
  asks: "DV23: may a rule be set on more than what has a prompt?",
  steps: [
    async (context, sheet) => {
      const prompt = { title: "Title", message: "Message", showPrompt: true };
      sheet.getRange("A1").dataValidation.prompt = prompt;
      await context.sync();
      const rule = { wholeNumber: { formula1: 10, operator: "GreaterThan" as const } };
      sheet.getRange("A1:A3").dataValidation.rule = rule;
      return verdict(context);
    },
  ],
};
