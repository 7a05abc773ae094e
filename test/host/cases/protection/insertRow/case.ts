import type { Case } from "../../form";
import { verdict } from "../../form";

export const asked: Case = {
  asks: "W16: which code refuses to insert a row in a protected sheet?",
  steps: [
    async (context, sheet) => {
      sheet.protection.protect({});
      await context.sync();
      sheet.getRange("2:2").insert("Down");
      return verdict(context);
    },
  ],
};
