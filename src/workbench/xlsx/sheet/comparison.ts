import type { ComparisonOperator } from "../../book/validation";

/** How files spell the comparisons of validations and conditional formats. */
const IN_FILE: Readonly<Record<ComparisonOperator, string>> = {
  between: "between",
  notBetween: "notBetween",
  equalTo: "equal",
  notEqualTo: "notEqual",
  greaterThan: "greaterThan",
  lessThan: "lessThan",
  greaterThanOrEqualTo: "greaterThanOrEqual",
  lessThanOrEqualTo: "lessThanOrEqual",
};

const FROM_FILE = new Map(
  Object.entries(IN_FILE).map(([operator, word]) => [word, operator as ComparisonOperator]),
);

export const comparisonInFile = (operator: ComparisonOperator): string => IN_FILE[operator];

/** `between` where the file says nothing, as the format has it. */
export const comparisonFromFile = (word: string | undefined): ComparisonOperator =>
  FROM_FILE.get(word ?? "") ?? "between";

export const takesTwoBounds = (operator: ComparisonOperator): boolean =>
  operator === "between" || operator === "notBetween";
