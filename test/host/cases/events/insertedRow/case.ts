import type { Case } from "../../form";

export const asked: Case = {
  asks: "E3: what does onChanged tell of a row inserted by the user?",
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
    ["insertRows", "2:2"],
    (_context, _sheet, heard) => Promise.resolve(heard),
  ],
};
