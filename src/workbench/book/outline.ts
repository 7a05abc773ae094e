import type { AxisLayout } from "./axisLayout";

/** Lines that follow each other: the first and the last. */
type Span = readonly [first: number, last: number];

/** The lines around one that are in its innermost group; `null` for a line outside all groups. */
export function groupAround(lines: AxisLayout, line: number): Span | null {
  const level = lines.levels.get(line);
  return level === 0 ? null : linesAsDeep(lines, line, level);
}

/** The group that a line sums up: the deeper lines just before it, or just after. */
export function groupSummedBy(lines: AxisLayout, line: number, isAfter: boolean): Span | null {
  const { levels } = lines;
  const neighbour = isAfter ? line - 1 : line + 1;
  if (neighbour < 0 || neighbour >= levels.length) return null;
  const level = levels.get(line) + 1;
  return levels.get(neighbour) >= level ? linesAsDeep(lines, neighbour, level) : null;
}

/** The lines around one that are at least as deep as a level. */
function linesAsDeep({ levels }: AxisLayout, line: number, level: number): Span {
  const all = [...levels.stretches()];
  const own = all.findIndex(([first, last]) => first <= line && line <= last);
  const isDeep = (index: number): boolean => (all[index]?.[2] ?? 0) >= level;
  let [from, to] = [own, own];
  while (isDeep(from - 1)) from -= 1;
  while (isDeep(to + 1)) to += 1;
  return [all[from]?.[0] ?? line, all[to]?.[1] ?? line];
}
