import type { Case } from "../../form";

export const asked: Case = {
  asks: "E9: which events does a sort by the user raise?",
  steps: [
    async (context, sheet, heard) => {
      sheet.getRange("A1:A3").values = [[3], [1], [2]];
      await context.sync();
      sheet.onChanged.add(async ({ changeType, address }) => {
        heard.push(["changed", changeType, address]);
      });
      sheet.onRowSorted.add(async ({ address, source }) => {
        heard.push(["sorted", source, address]);
      });
      await context.sync();
      return undefined;
    },
    ["sort", "A1:A3", { column: 0, ascending: true, hasHeaders: false }],
    (_context, _sheet, heard) => Promise.resolve(heard),
  ],
};
