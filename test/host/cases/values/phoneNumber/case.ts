import type { Case } from "../../form";
import { read, verdict } from "../../form";

export const asked: Case = {
  asks: "V7: what does values make of a text that begins with + or -?",
  steps: [
    async (context, sheet) => {
      const range = sheet.getRange("A1:A3");
      range.values = [["+33 1 42 00 00 00"], ["-dupont"], ["- dupont"]];
      return [await verdict(context), ...(await read(range, "values"))];
    },
  ],
};
