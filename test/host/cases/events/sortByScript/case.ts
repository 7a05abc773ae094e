import type { Case } from "../../form";

export const asked: Case = {
  asks: "E9: which events does a sort by a script raise?",
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
    async (context, sheet) => {
      sheet.getRange("A1:A3").sort.apply([{ key: 0, ascending: true }]);
      await context.sync();
      return undefined;
    },
    (_context, _sheet, heard) => Promise.resolve(heard),
  ],
};
