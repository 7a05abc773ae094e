import type { Case } from "../../form";

export const asked: Case = {
  asks: "E2: are there details when a script writes one cell, and several?",
  steps: [
    async (context, sheet, heard) => {
      sheet.onChanged.add(async ({ changeType, address, source, details }) => {
        heard.push({
          changeType,
          address,
          source,
          details: details ? [details.valueBefore, details.valueAfter] : null,
        });
      });
      await context.sync();
      return undefined;
    },
    async (context, sheet) => {
      sheet.getRange("A1").values = [["one"]];
      sheet.getRange("B1:B2").values = [["two"], ["three"]];
      await context.sync();
      return undefined;
    },
    (_context, _sheet, heard) => Promise.resolve(heard),
  ],
};
