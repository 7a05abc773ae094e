import { runPattern } from "./patternMachine";
import { parsePattern } from "./patternParser";
import { patternProgram } from "./patternProgram";
import { fastLength } from "./patternProof";
import { patternSource } from "./patternSource";
import { withoutIdleGroups } from "./patternGroups";

/** Whether a text fits; null when finding out would take too long. */
export type PatternTest = (text: string) => boolean | null;

/**
 * A `pattern` constraint as the reference applies it: Python's `re.match("^" + pattern + "$", text)`, without a group,
 * so that `a|b` accepts `axx`. Null when Python cannot compile it.
 * JavaScript's own expression answers where it is proved to be quick; elsewhere a machine that visits each state once.
 */
export function compilePattern(pattern: string): PatternTest | null {
  const parsed = parsePattern(`^${pattern}$`);
  if (parsed === null) return null;
  const tree = withoutIdleGroups(parsed);
  const source = patternSource(tree);
  const longest = source === null ? 0 : fastLength(tree);
  const expression = source === null ? null : new RegExp(`^(?:${source})`, "u");
  if (expression && longest === Infinity) return (text) => expression.test(text);
  const program = patternProgram(tree);
  return (text) => {
    if (expression && text.length <= longest) return expression.test(text);
    return program && runPattern(program, text);
  };
}
