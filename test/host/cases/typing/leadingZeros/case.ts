import type { Case } from "../../form";
import { read } from "../../form";

export const asked: Case = {
  asks: "V13: does a General cell keep leading zeros that are typed?",
  steps: [
    ["type", "A1", "01234"],
    ["type", "A2", "'01234"],
    ["type", "A3", "12E5"],
    (_context, sheet) => read(sheet.getRange("A1:A3"), "values", "numberFormat"),
  ],
};
