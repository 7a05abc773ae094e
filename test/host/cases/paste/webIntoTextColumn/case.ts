import type { Case } from "../../form";
import { read } from "../../form";

export const asked: Case = {
  asks: "P2: what becomes of a text column when a web page is pasted into it?",
  steps: [
    async (context, sheet) => {
      sheet.getRange("A1:A3").numberFormat = [["@"], ["@"], ["@"]];
      await context.sync();
      return undefined;
    },
    [
      "paste",
      "A1",
      { text: "00123\n1,5", html: "<table><tr><td>00123</td></tr><tr><td>1,5</td></tr></table>" },
    ],
    (_context, sheet) => read(sheet.getRange("A1:A3"), "values", "numberFormat"),
  ],
};
