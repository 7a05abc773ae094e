import { patternProposal } from "../proposals/patternProposal";
import { compilePattern } from "../python/pattern";
import { fault } from "../report/fault";
import type { ConstraintKind } from "./constraintKind";

/** Python's `re.match` of `^pattern$`, on the untrimmed text. Excel has no rule for it. */
export const pattern: ConstraintKind = {
  compile: (field) => {
    const written = field.constraints.pattern;
    if (written === null) return null;
    const test = compilePattern(written);
    if (test === null) return fault("schema.unreadablePattern", { pattern: written });
    const accepts = (text: string): boolean => test(text) === true;
    return (value) => {
      const isAccepted = test(value);
      if (isAccepted === true) return null;
      if (isAccepted === null)
        return fault("constraint.patternTooSlow", { value, pattern: written });
      const proposal = patternProposal(value, accepts);
      return fault("constraint.pattern", {
        value,
        example: field.example,
        pattern: written,
        proposal,
      });
    };
  },
  excelRule: () => null,
};
