import type { Case } from "../../form";
import { read, verdict } from "../../form";

export const asked: Case = {
  asks: "B4: what does a batch keep when it asks for a sheet that is not there?",
  steps: [
    async (context, sheet) => {
      sheet.getRange("A1").values = [["before"]];
      context.workbook.worksheets.getItem("No such sheet").load("name");
      return [await verdict(context), ...(await read(sheet.getRange("A1"), "values"))];
    },
  ],
};
