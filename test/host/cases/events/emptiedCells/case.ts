import type { Case } from "../../form";

export const asked: Case = {
  asks: "E2: what does onChanged tell of Del over several cells?",
  steps: [
    async (context, sheet) => {
      sheet.getRange("A1:A2").values = [[1], [2]];
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
    ["clear", "A1:A2"],
    (_context, _sheet, heard) => Promise.resolve(heard),
  ],
};
