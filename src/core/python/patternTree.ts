/** Where a pattern stands without taking a character. */
export type Place = "start" | "end" | "textEnd" | "lineStart" | "lineEnd" | "boundary" | "inside";

/** A pattern of Python, read. Sets are written as JavaScript does, with its flag `u`: one code point each. */
export type PatternNode =
  | { readonly kind: "set"; readonly source: string }
  | { readonly kind: "place"; readonly place: Place }
  | { readonly kind: "sequence"; readonly items: readonly PatternNode[] }
  | { readonly kind: "choice"; readonly branches: readonly PatternNode[] }
  | RepeatNode
  | { readonly kind: "group"; readonly number: number; readonly body: PatternNode }
  | { readonly kind: "reference"; readonly number: number }
  /** Never gives back what it took: `(?>…)`, and possessive quantifiers. */
  | { readonly kind: "atomic"; readonly body: PatternNode }
  | LookNode;

export interface RepeatNode {
  readonly kind: "repeat";
  readonly body: PatternNode;
  readonly least: number;
  readonly most: number;
  readonly isLazy: boolean;
}

export interface LookNode {
  readonly kind: "look";
  readonly body: PatternNode;
  readonly isWanted: boolean;
  /** Characters to go back before looking; 0 to look ahead. */
  readonly back: number;
}

/** How many characters a node takes; null when that varies. Python only looks behind by a fixed number. */
export function fixedWidth(node: PatternNode): number | null {
  switch (node.kind) {
    case "set":
      return 1;
    case "place":
    case "look":
      return 0;
    case "reference":
      return null;
    case "group":
    case "atomic":
      return fixedWidth(node.body);
    case "repeat":
      return repeatedWidth(node);
    case "sequence":
      return node.items.map(fixedWidth).reduce(sum, 0);
    case "choice": {
      const [first = 0, ...others] = node.branches.map(fixedWidth);
      return others.every((width) => width === first) ? first : null;
    }
  }
}

function repeatedWidth({ body, least, most }: RepeatNode): number | null {
  const width = fixedWidth(body);
  if (width === 0) return 0;
  return width === null || least !== most ? null : width * least;
}

function sum(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : one + other;
}
