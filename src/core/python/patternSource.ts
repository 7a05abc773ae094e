import { PLACE_SOURCES } from "./patternClasses";
import type { PatternNode, RepeatNode } from "./patternTree";

/**
 * The same pattern for JavaScript (flag `u`); null for what it does otherwise: it has no atomic group, and a reference
 * to a group that took nothing is empty there, a failure in Python.
 */
export function patternSource(node: PatternNode): string | null {
  switch (node.kind) {
    case "set":
      return node.source;
    case "place":
      return PLACE_SOURCES[node.place];
    case "sequence":
      return joined(node.items, "");
    case "choice":
      return wrapped("(?:", joined(node.branches, "|"));
    case "group":
      return wrapped("(?:", patternSource(node.body));
    case "repeat":
      return repeatSource(node);
    case "look":
      return wrapped(lookStart(node.isWanted, node.back), patternSource(node.body));
    case "reference":
    case "atomic":
      return null;
  }
}

function joined(nodes: readonly PatternNode[], separator: string): string | null {
  const sources = nodes.map(patternSource);
  return sources.includes(null) ? null : sources.join(separator);
}

function wrapped(start: string, source: string | null): string | null {
  return source === null ? null : `${start}${source})`;
}

function lookStart(isWanted: boolean, back: number): string {
  return `(?${back > 0 ? "<" : ""}${isWanted ? "=" : "!"}`;
}

function repeatSource({ body, least, most, isLazy }: RepeatNode): string | null {
  const source = patternSource(body);
  if (source === null) return null;
  const repeated = body.kind === "set" ? source : `(?:${source})`;
  const bounds = most === Infinity ? `{${least},}` : `{${least},${most}}`;
  return `${repeated}${bounds}${isLazy ? "?" : ""}`;
}
