import type { Case } from "../../form";
import { read, verdict } from "../../form";

export const asked: Case = {
  asks: "V24: which code refuses values of another shape?",
  steps: [
    async (context, sheet) => {
      sheet.getRange("A1:B2").values = [["one line only", "of two"]];
      return [await verdict(context), ...(await read(sheet.getRange("A1:B2"), "values"))];
    },
  ],
};
