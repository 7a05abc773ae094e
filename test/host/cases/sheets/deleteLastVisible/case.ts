import type { Case } from "../../form";
import { SHEET, verdict } from "../../form";

export const asked: Case = {
  asks: "W7: which code refuses to delete the last visible sheet?",
  steps: [
    async (context, sheet) => {
      const others = context.workbook.worksheets.load("items/name");
      await context.sync();
      for (const other of others.items) if (other.name !== SHEET) other.visibility = "Hidden";
      await context.sync();
      sheet.delete();
      return verdict(context);
    },
  ],
};
