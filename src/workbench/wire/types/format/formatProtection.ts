import { boolean } from "../../argument";
import { officeType } from "../../officeType";
import type { AreasTarget } from "../../rangeTarget";
import { styleMember } from "./styleMember";

export const formatProtection = officeType<AreasTarget>("FormatProtection", {
  members: {
    formulaHidden: styleMember(
      ({ hidden }) => hidden,
      boolean,
      (hidden) => ({ hidden }),
    ),
    locked: styleMember(
      ({ locked }) => locked,
      boolean,
      (locked) => ({ locked }),
    ),
  },
});
