import type { Case } from "../../form";
import { read } from "../../form";

export const asked: Case = {
  asks: "P1: does a text column stay so when plain text is pasted into it?",
  steps: [
    async (context, sheet) => {
      sheet.getRange("A1:A3").numberFormat = [["@"], ["@"], ["@"]];
      await context.sync();
      return undefined;
    },
    ["paste", "A1", { text: "00123\n1,5" }],
    (_context, sheet) => read(sheet.getRange("A1:A3"), "values", "numberFormat"),
  ],
};
