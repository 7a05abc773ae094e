import type { Case } from "../../form";
import { read, verdict } from "../../form";

export const asked: Case = {
  asks: "B4: does a failed batch keep what came before its fault, and what came after?",
  steps: [
    async (context, sheet) => {
      sheet.getRange("A1").values = [["before"]];
      sheet.getRange("A2").values = [["one", "too many"]];
      sheet.getRange("A3").values = [["after"]];
      return [await verdict(context), ...(await read(sheet.getRange("A1:A3"), "values"))];
    },
  ],
};
