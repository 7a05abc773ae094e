import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

const source = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

/** Until nothing fades or slides any more, except what never ends: halfway, a colour is none that she reads. */
async function stillness(): Promise<void> {
  const ends = (animation: Animation) => animation.effect?.getComputedTiming().endTime !== Infinity;
  const passing = document.getAnimations().filter(ends);
  await Promise.allSettled(passing.map(({ finished }) => finished));
}

/** What axe finds serious or critical in a page or a frame: rule and place, one line each. */
export async function seriousFaults(frame: Frame): Promise<string[]> {
  await frame.evaluate(source);
  await frame.evaluate(stillness);
  const { violations } = await frame.evaluate<AxeResults>(
    'axe.run(document, { resultTypes: ["violations"] })',
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}
