import { fault } from "../report/fault";
import { foldDigits } from "../python/digits";
import type { CellCheckKind } from "./checkKind";
import { parameterFault, textParameter } from "./checkParameters";
import { holdsTexts, wrongColumnType } from "./wrongColumnType";

/** Python's `$` lets one final line break pass, and its `\d` every Unicode digit. */
const INTERVAL = /^(\p{Nd}{4})\/(\p{Nd}{4})\n?$/u;
const YEAR = /^\p{Nd}{4}\n?$/u;

/** `AAAA/AAAA`, first year strictly before the second; `AAAA` alone with `allow-year-only` set to yes. */
export const yearInterval: CellCheckKind = {
  scope: "cell",
  problem: (declared) => {
    const option = declared.params["allow-year-only"];
    const isRight = option === undefined || typeof option === "string";
    return isRight ? null : parameterFault(declared, "allow-year-only");
  },
  compile: (declared, field) => {
    if (!holdsTexts(field)) return wrongColumnType(declared, field);
    const yearAllowed = ["true", "yes"].includes(textParameter(declared, "allow-year-only") ?? "");
    return (value) => {
      const reason = faultOf(value, yearAllowed);
      if (reason === null) return null;
      return fault("check.yearInterval", { value, example: field.example, yearAllowed, reason });
    };
  },
};

function faultOf(value: string, yearAllowed: boolean): "form" | "order" | null {
  const found = INTERVAL.exec(value);
  if (!found) return yearAllowed && YEAR.test(value) ? null : "form";
  const [first, second] = found.slice(1).map(foldDigits).map(Number);
  return first !== undefined && second !== undefined && first < second ? null : "order";
}
