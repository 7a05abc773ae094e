import type { Validation } from "../../book/validation";
import type { Step } from "../change";

/** Where two lists differ: between `start` and `tail` lines from the end, the earlier one held `lost`. */
interface Difference {
  readonly start: number;
  readonly tail: number;
  readonly lost: readonly Validation[];
}

/**
 * Replaces the rules of a sheet. Only what differs is kept to take it back: a sheet may have
 * thousands of rules, and as many changes would each keep all of them.
 */
export function replaceValidations(sheetId: string, validations: readonly Validation[]): Step {
  return (book) => {
    const sheet = book.sheet(sheetId);
    const difference = differenceOf(sheet.traits.validations, validations);
    sheet.become({ validations });
    return {
      notes: [{ kind: "trait", trait: "validation", sheetId }],
      inverse: takeBack(sheetId, difference),
    };
  };
}

function takeBack(sheetId: string, { start, tail, lost }: Difference): Step {
  return (book) => {
    const now = book.sheet(sheetId).traits.validations;
    const before = [...now.slice(0, start), ...lost, ...now.slice(now.length - tail)];
    return replaceValidations(sheetId, before)(book);
  };
}

function differenceOf(before: readonly Validation[], after: readonly Validation[]): Difference {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { start, tail, lost: before.slice(start, before.length - tail) };
}
