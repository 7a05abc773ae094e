import { isOpeningHours } from "../openingHours/grammar";
import { openingHoursProposal } from "../proposals/openingHoursProposal";
import { fault } from "../report/fault";
import type { CellCheckKind } from "./checkKind";
import { holdsTexts, wrongColumnType } from "./wrongColumnType";

/** Hours in OpenStreetMap's writing: `Mo-Fr 08:00-12:00`. */
export const openingHours: CellCheckKind = {
  scope: "cell",
  compile: (declared, field) => {
    if (!holdsTexts(field)) return wrongColumnType(declared, field);
    return (value) => {
      if (isOpeningHours(value)) return null;
      const proposal = openingHoursProposal(value);
      return fault("check.openingHours", { value, example: field.example, proposal });
    };
  },
};
