import type { AstExpression } from "@borgar/fx";
import { checkFormula } from "./checkFormula";
import { tokensOf, treeOf } from "./tree";
import { visitNodes } from "./visitNodes";

/** Why Excel refuses a formula in a data validation that it would take in a cell. */
export type ValidationFault =
  | "notAFormula"
  | "tooLong"
  | "arrayConstant"
  | "unionOrIntersection"
  | "structuredReference"
  | "severalSheets"
  | "severalCells";

/** Truth DV8. The `=` counts. */
const LONGEST = 255;

const isSeveralSheets = (reference: string): boolean =>
  /^(?:'[^']*:[^']*'|[^'!]*:[^'!]*)!/.test(reference);

const isJoin = (operator: string): boolean => operator === "," || operator === " ";

/** What one node of the tree breaks (truth DV9, [MS-XLSX] 2.6.4). */
function faultOfNode(node: AstExpression): ValidationFault | null {
  if (node.type === "ArrayExpression") return "arrayConstant";
  if (node.type === "BinaryExpression" && isJoin(node.operator)) return "unionOrIntersection";
  if (node.type !== "ReferenceIdentifier") return null;
  if (node.kind === "table") return "structuredReference";
  return isSeveralSheets(node.value) ? "severalSheets" : null;
}

/** A bare reference to more than one cell: allowed as the source of a list only (DV10). */
const isSeveralCells = (tree: AstExpression): boolean =>
  tree.type === "ReferenceIdentifier" && tree.kind !== "name" && tree.value.includes(":");

/**
 * What Excel has against an English A1 formula (with `=`) as the argument of a validation rule;
 * `null` when it takes it.
 */
export function checkValidationFormula(
  formula: string,
  rule: "list" | "other",
): ValidationFault | null {
  if (formula.length > LONGEST) return "tooLong";
  if (checkFormula(formula) !== null) return "notAFormula";
  const tree = treeOf(tokensOf(formula));
  if (tree === null) return "notAFormula";
  let fault: ValidationFault | null = null;
  visitNodes(tree, (node) => {
    fault ??= faultOfNode(node);
  });
  return fault ?? (rule === "other" && isSeveralCells(tree) ? "severalCells" : null);
}
