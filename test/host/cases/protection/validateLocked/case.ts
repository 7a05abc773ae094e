import type { Case } from "../../form";
import { verdict } from "../../form";

export const asked: Case = {
  asks: "W16: which code refuses a validation rule on a locked cell?",
  steps: [
    async (context, sheet) => {
      sheet.protection.protect({});
      await context.sync();
      sheet.getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: "oui,non" },
      };
      return verdict(context);
    },
  ],
};
