import type { Case } from "../../form";
import { read } from "../../form";

export const asked: Case = {
  asks: "V11: does the text format turn a number into text?",
  steps: [
    async (_context, sheet) => {
      const range = sheet.getRange("A1");
      range.values = [["01234"]];
      range.numberFormat = [["@"]];
      return read(range, "values", "valueTypes");
    },
  ],
};
