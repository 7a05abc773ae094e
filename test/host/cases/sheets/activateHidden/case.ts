import type { Case } from "../../form";
import { verdict } from "../../form";

export const asked: Case = {
  asks: "W8: which code refuses to activate a hidden sheet?",
  steps: [
    async (context) => {
      const hidden = context.workbook.worksheets.add("Hidden case");
      hidden.visibility = "Hidden";
      await context.sync();
      hidden.activate();
      const outcome = await verdict(context);
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return [outcome, active.name];
    },
  ],
};
