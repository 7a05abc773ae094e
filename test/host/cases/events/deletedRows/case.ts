import type { Case } from "../../form";

export const asked: Case = {
  asks: "E3: what does onChanged tell of rows deleted by the user?",
  steps: [
    async (context, sheet) => {
      sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
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
    ["deleteRows", "2:3"],
    (_context, _sheet, heard) => Promise.resolve(heard),
  ],
};
