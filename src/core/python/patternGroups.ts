import type { PatternNode } from "./patternTree";

/** The same tree without the groups that no reference names: what they took is not to be remembered. */
export function withoutIdleGroups(tree: PatternNode): PatternNode {
  const named = new Set<number>();
  visit(tree, (node) => {
    if (node.kind === "reference") named.add(node.number);
  });
  return kept(tree, named);
}

function visit(node: PatternNode, look: (node: PatternNode) => void): void {
  look(node);
  for (const child of childrenOf(node)) visit(child, look);
}

function childrenOf(node: PatternNode): readonly PatternNode[] {
  if (node.kind === "sequence") return node.items;
  if (node.kind === "choice") return node.branches;
  return "body" in node ? [node.body] : [];
}

function kept(node: PatternNode, named: ReadonlySet<number>): PatternNode {
  if (node.kind === "sequence")
    return { ...node, items: node.items.map((each) => kept(each, named)) };
  if (node.kind === "choice")
    return { ...node, branches: node.branches.map((each) => kept(each, named)) };
  if (!("body" in node)) return node;
  const body = kept(node.body, named);
  return node.kind === "group" && !named.has(node.number) ? body : { ...node, body };
}
