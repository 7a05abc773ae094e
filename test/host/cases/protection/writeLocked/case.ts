import type { Case } from "../../form";
import { read, verdict } from "../../form";

export const asked: Case = {
  asks: "W16: which code refuses to write a locked cell?",
  steps: [
    async (context, sheet) => {
      sheet.protection.protect({});
      await context.sync();
      sheet.getRange("A1").values = [["locked"]];
      return [await verdict(context), ...(await read(sheet.getRange("A1"), "values"))];
    },
  ],
};
