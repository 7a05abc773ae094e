import type { AstExpression } from "@borgar/fx";

/** Calls `visit` for every node of a tree, with the number of calls around it. */
export function visitNodes(
  node: AstExpression | null,
  visit: (node: AstExpression, callDepth: number) => void,
  callDepth = 0,
): void {
  if (node === null) return;
  visit(node, callDepth);
  const inner = node.type === "CallExpression" ? callDepth + 1 : callDepth;
  for (const child of childrenOf(node)) visitNodes(child, visit, inner);
}

function childrenOf(node: AstExpression): readonly (AstExpression | null)[] {
  switch (node.type) {
    case "UnaryExpression":
    case "BinaryExpression":
    case "CallExpression":
      return node.arguments;
    case "ArrayExpression":
      return (node.elements as AstExpression[][]).flat();
    case "LambdaExpression":
      return [node.body];
    case "LetExpression":
      return [...node.declarations.map(({ init }) => init), node.body];
    default:
      return [];
  }
}
