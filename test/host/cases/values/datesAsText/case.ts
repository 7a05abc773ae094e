import type { Case } from "../../form";
import { read } from "../../form";

export const asked: Case = {
  asks: "V3, V4: which texts does values read as dates?",
  steps: [
    async (_context, sheet) => {
      const range = sheet.getRange("A1:A4");
      range.values = [["2025-12-31"], ["01/02/2025"], ["31/12/2025"], ["2025-12-31T10:00:00"]];
      return read(range, "values", "valueTypes");
    },
  ],
};
