import type { Case } from "../../form";
import { read } from "../../form";

export const asked: Case = {
  asks: "V14: what does values make of %, $ and €?",
  steps: [
    async (_context, sheet) => {
      const range = sheet.getRange("A1:A3");
      range.values = [["50%"], ["$120"], ["12 €"]];
      return read(range, "values", "numberFormat");
    },
  ],
};
