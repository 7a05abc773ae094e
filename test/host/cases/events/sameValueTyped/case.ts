import type { Case } from "../../form";

export const asked: Case = {
  asks: "E6: is onChanged raised when a cell is given the value that it has?",
  steps: [
    async (context, sheet) => {
      sheet.getRange("A1").values = [["same"]];
      await context.sync();
      return undefined;
    },
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
    ["type", "A1", "same"],
    (_context, _sheet, heard) => Promise.resolve(heard),
  ],
};
