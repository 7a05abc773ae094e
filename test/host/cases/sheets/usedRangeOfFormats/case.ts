import type { Case } from "../../form";

export const asked: Case = {
  asks: "V38: does a fill alone enlarge the used range?",
  steps: [
    async (context, sheet) => {
      sheet.getRange("A1").values = [["head"]];
      sheet.getRange("C9").format.fill.color = "#FFFF00";
      const used = sheet.getUsedRange().load("address");
      const filled = sheet.getUsedRange(true).load("address");
      await context.sync();
      return [used, filled].map(({ address }) => address.split("!")[1] ?? null);
    },
  ],
};
