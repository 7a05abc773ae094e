import type { Case } from "../../form";

export const asked: Case = {
  asks: "E24: what does onChanged tell of the fill handle?",
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
    ["fill", "A1", "A1:A4"],
    (_context, _sheet, heard) => Promise.resolve(heard),
  ],
};
