/**
 * Judges grants in a process of its own, by the module that Node imports, and prints what it took as JSON.
 * Arguments: `rows` and a number of rows, or `file` and a path; then the number of turns.
 */
import { readFileSync } from "node:fs";
import type * as Engine from "../../src/entries/engine";
import type { CheckProcess } from "./engineSpeed";
import { GRANT_LABELS, grantRows } from "./grantRows";

const ENGINE = "../../dist/node/engine.js";
const { checkCsv, checkTable } = (await import(ENGINE)) as typeof Engine;
const schema: unknown = JSON.parse(readFileSync("schemas/scdl-subventions.json", "utf8"));

const [mode, source = "", turns = "1"] = process.argv.slice(2);
const judge = mode === "file" ? judgeFile(source) : judgeRows(Number(source));
const seconds = Array.from({ length: Number(turns) }, () => processorSeconds(judge));
const middle = seconds.toSorted((one, other) => one - other)[seconds.length >> 1] ?? 0;
const { maxRSS } = process.resourceUsage();
const result: CheckProcess = { first: seconds[0] ?? 0, middle, peakMegabytes: maxRSS / 1000 };
console.log(JSON.stringify(result));

function judgeFile(path: string): () => number {
  const bytes = readFileSync(path);
  return () => checkCsv(schema, bytes).rows;
}

/** Texts as a parser gives them, flat; a million rows are the same hundred thousand again. */
function judgeRows(count: number): () => number {
  const rows = grantRows(Math.min(count, 100_000));
  const parsed = JSON.parse(JSON.stringify(rows)) as string[][];
  const table = Array.from({ length: count }, (_, index) => parsed[index % parsed.length] ?? []);
  return () => checkTable(schema, [GRANT_LABELS, ...table]).rows;
}

/** Of all threads, so that a busy machine changes little and no thread works for nothing. */
function processorSeconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000_000;
}
