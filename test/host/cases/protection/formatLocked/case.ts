import type { Case } from "../../form";
import { verdict } from "../../form";

export const asked: Case = {
  asks: "W16: which code refuses to colour a locked cell?",
  steps: [
    async (context, sheet) => {
      sheet.protection.protect({});
      await context.sync();
      sheet.getRange("A1").format.fill.color = "#FFFF00";
      return verdict(context);
    },
  ],
};
