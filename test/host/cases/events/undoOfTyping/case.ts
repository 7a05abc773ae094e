import type { Case } from "../../form";

export const asked: Case = {
  asks: "E23: what does onChanged tell of an undo and of a redo?",
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
    ["type", "A1", "5"],
    ["undo"],
    ["redo"],
    (_context, _sheet, heard) => Promise.resolve(heard),
  ],
};
