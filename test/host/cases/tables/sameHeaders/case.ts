import type { Case } from "../../form";
import { read } from "../../form";

export const asked: Case = {
  asks: "W37: what does a table make of equal, blank and number headers?",
  locale: "fr-FR",
  steps: [
    async (_context, sheet) => {
      sheet.getRange("A1:D2").values = [
        ["Name", "name", "", 2025],
        [1, 2, 3, 4],
      ];
      const table = sheet.tables.add("A1:D2", true);
      return read(table.getHeaderRowRange(), "values");
    },
  ],
};
