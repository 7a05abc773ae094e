import type { Case } from "../../form";
import { read, verdict } from "../../form";

export const asked: Case = {
  asks: "V42: what becomes of a value written inside a merged area?",
  steps: [
    async (context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.merge();
      sheet.getRange("B1").values = [["hidden"]];
      return [await verdict(context), ...(await read(range, "values"))];
    },
  ],
};
