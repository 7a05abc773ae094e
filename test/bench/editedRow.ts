import { CheckingService } from "../../src/adapters/browser/checkingService";
import { bundledModels } from "../../src/adapters/catalogue/bundledModels";
import { validGrants } from "../examples/subventions";
import type { Measure } from "./measure";

const ROWS = 100_000;
const EDITS = 50;

/** One edited row against the whole check, in one run: the median of many edits. */
export async function measureEdits(): Promise<Measure[]> {
  const [labels, ...examples] = validGrants();
  const schema = await bundledModels().open("scdl/subventions");
  const rows = Array.from({ length: ROWS }, (_, index) => [...examples[index % examples.length]!]);
  const service = new CheckingService();
  const whole = await timed(() => service.load({ schema, labels: labels!, rows }, () => undefined));
  const edits: number[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    const at = Math.floor((ROWS / EDITS) * edit);
    const edited = rows[at]!.with(labels!.indexOf("montant"), edit % 2 ? "douze" : String(edit));
    edits.push(await timed(() => service.replaceRows(at, [edited])));
  }
  const median = edits.sort((one, other) => one - other)[EDITS / 2]!;
  return [
    {
      what: "One edited row of 100,000, share of a full check",
      measured: (100 * median) / whole,
      budget: 1,
      unit: "%",
    },
  ];
}

async function timed(task: () => unknown): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}
