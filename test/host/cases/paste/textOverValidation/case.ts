import type { Case } from "../../form";
import { read } from "../../form";

export const asked: Case = {
  asks: "DV21: does a paste of text stop at a list, and does the rule stay?",
  steps: [
    async (context, sheet) => {
      sheet.getRange("A1:A2").dataValidation.rule = {
        list: { inCellDropDown: true, source: "oui,non" },
      };
      await context.sync();
      return undefined;
    },
    ["paste", "A1", { text: "peut-être" }],
    async (_context, sheet) => {
      const first = sheet.getRange("A1");
      const rule = first.dataValidation.load("type,valid");
      const values = await read(first, "values");
      return [...values, rule.type, rule.valid];
    },
  ],
};
