import type { Case } from "../../form";
import { SHEET, verdict } from "../../form";

export const asked: Case = {
  asks: "W1: which code refuses each bad name of a sheet?",
  steps: [
    async (context, sheet) => {
      const codes: string[] = [];
      for (const name of ["", "a/b", "x".repeat(32), "'quoted", "History"]) {
        sheet.name = name;
        codes.push(await verdict(context));
        sheet.name = SHEET;
        await context.sync();
      }
      return codes;
    },
  ],
};
