import type { Case } from "../../form";
import { read, verdict } from "../../form";

export const asked: Case = {
  asks: "W38: what does a table over a header alone do to the cells below?",
  steps: [
    async (context, sheet) => {
      sheet.getRange("A1:A2").values = [["head"], ["below"]];
      const range = sheet.tables.add("A1", true).getRange().load("address");
      const outcome = await verdict(context);
      const after = await read(sheet.getRange("A1:A3"), "values");
      return [outcome, range.address.split("!")[1] ?? null, ...after];
    },
  ],
};
