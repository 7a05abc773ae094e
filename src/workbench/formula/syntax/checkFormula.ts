import type { AstExpression } from "@borgar/fx";
import { functionNamed } from "../functions/registry";
import { tokensOf, treeOf, type Token } from "./tree";
import { visitNodes } from "./visitNodes";

/** Why Excel refuses a text as a formula. */
export type FormulaFault = "tooLong" | "syntax" | "argumentCount" | "tooDeep" | "textTooLong";

/** "Excel specifications and limits". The length counts the `=` (truth V8). */
const LONGEST_FORMULA = 8192;
const LONGEST_CONSTANT = 255;
const DEEPEST_CALLS = 64;

const isGap = ({ type }: Token): boolean => type === "whitespace" || type === "newline";
const isLiteral = ({ type }: Token): boolean => /^(number|string|bool|error)$/.test(type);
const isOperand = (token: Token): boolean => isLiteral(token) || /^(range|struct)/.test(token.type);

const endsOperand = (token: Token): boolean => isOperand(token) || /^[)}%#]$/.test(token.value);
const startsOperand = (token: Token): boolean =>
  isOperand(token) || token.type === "func" || /^[({]$/.test(token.value);

/**
 * Two operands side by side, which fx lets pass inside a call: `SUM(1 2)`. A space between two
 * references is the intersection operator; a call of a result (`LAMBDA(x,x)(1)`) has none.
 */
function hasMissingOperator(tokens: readonly Token[]): boolean {
  let [before, isApart]: [Token | null, boolean] = [null, false];
  for (const token of tokens) {
    if (isGap(token)) isApart = true;
    else {
      if (before !== null && isUnjoined(before, token, isApart)) return true;
      [before, isApart] = [token, false];
    }
  }
  return false;
}

function isUnjoined(left: Token, right: Token, isApart: boolean): boolean {
  if (!endsOperand(left) || !startsOperand(right)) return false;
  if (isLiteral(left) || isLiteral(right) || right.value === "{") return true;
  const isCallOfResult = left.value === ")" && right.value === "(";
  return !isApart && !isCallOfResult;
}

const hasUnequalRows = (node: AstExpression): boolean =>
  node.type === "ArrayExpression" && new Set(node.elements.map((row) => row.length)).size > 1;

/** The first fault of a tree that fx reads but Excel refuses. */
function faultOfTree(tree: AstExpression): FormulaFault | null {
  let fault: FormulaFault | null = null;
  visitNodes(tree, (node, callDepth) => {
    if (callDepth > DEEPEST_CALLS) fault ??= "tooDeep";
    if (hasUnequalRows(node)) fault ??= "syntax";
    if (node.type === "Literal" && typeof node.value === "string") {
      if (node.value.length > LONGEST_CONSTANT) fault ??= "textTooLong";
    }
    if (node.type === "CallExpression" && node.callee.type === "Identifier") {
      const spec = functionNamed(node.callee.name);
      const count = node.arguments.length;
      const isWrong = spec !== undefined && (count < spec.fewest || count > spec.most);
      if (isWrong) fault ??= "argumentCount";
    }
  });
  return fault;
}

/** What Excel has against an English A1 text with its `=`; `null` when it is a formula. */
export function checkFormula(formula: string): FormulaFault | null {
  if (formula.length > LONGEST_FORMULA) return "tooLong";
  if (!formula.startsWith("=")) return "syntax";
  const tokens = tokensOf(formula);
  if (hasMissingOperator(tokens)) return "syntax";
  const tree = treeOf(tokens);
  return tree === null ? "syntax" : faultOfTree(tree);
}

/** Whether Excel accepts an English A1 text as a formula: not `=1;2`, `=1+` nor `=SUM()`. */
export const isFormula = (text: string): boolean => checkFormula(text) === null;
