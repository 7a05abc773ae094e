import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { csvText } from "../../src/core/csv/csvWriter";
import { GRANT_LABELS, grantRows } from "./grantRows";
import type { Measure } from "./measure";

/** What one process of ours took: processor seconds of the first turn and of the middle one, and its peak. */
export interface CheckProcess {
  readonly first: number;
  readonly middle: number;
  readonly peakMegabytes: number;
}

interface ReferenceSpeed {
  readonly rows: { readonly seconds: number };
  readonly file: { readonly seconds: number };
}

const ROWS = 100_000;
const PYTHON = ".cache/validata/bin/python";
const SCHEMA = "schemas/scdl-subventions.json";
const TABLE = "100,000 rows × 16 columns";

/** The engine against the real Validata, its limits lifted, on the same rows in the same run. */
export function measureEngine(): Measure[] {
  const folder = mkdtempSync(join(tmpdir(), "grants-"));
  try {
    const path = join(folder, "subventions.csv");
    const csv = csvText([GRANT_LABELS, ...grantRows(ROWS)]);
    writeFileSync(path, csv);
    const megabytes = Buffer.byteLength(csv) / 1_000_000;
    return [...speeds(path), ...memory(path, megabytes), ...growth()];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function speeds(path: string): Measure[] {
  const rows = judged("rows", String(ROWS), 9);
  const file = judged("file", path, 9);
  const taken: Measure[] = [
    { what: `Judging ${TABLE} in memory`, measured: rows.middle, budget: null, unit: "s" },
    { what: `Judging ${TABLE}, the first time`, measured: rows.first, budget: null, unit: "s" },
    { what: `Judging ${TABLE} from a CSV file`, measured: file.middle, budget: null, unit: "s" },
  ];
  const reference = referenceSpeed(path);
  if (reference === null) return taken;
  return [
    ...taken,
    ratio("in memory", reference.rows.seconds / rows.middle, 80),
    ratio("from a file's bytes", reference.file.seconds / file.middle, 25),
  ];
}

function ratio(how: string, measured: number, budget: number): Measure {
  return { what: `Faster than Validata, ${how}`, measured, budget, unit: "times", isFloor: true };
}

function memory(path: string, megabytes: number): Measure[] {
  const { peakMegabytes } = judged("file", path, 1);
  const measured = peakMegabytes / megabytes;
  return [{ what: `Memory to judge ${TABLE}`, measured, budget: 10, unit: "× the CSV" }];
}

/** The time of a row must not depend on how many there are. */
function growth(): Measure[] {
  const counts = [1_000, 10_000, 100_000, 1_000_000];
  const perSecond = counts.map((rows) => rows / judged("rows", String(rows), 9).middle);
  const [atThousand = 0, , , atMillion = 1] = perSecond;
  return [
    ...counts.map((rows, index) => ({
      what: `Rows per second, ${rows.toLocaleString("en-US")} rows`,
      measured: Math.round(perSecond[index] ?? 0),
      budget: null,
      unit: "rows/s",
    })),
    {
      what: "Time of a row among 1,000,000 against one among 1,000",
      measured: atThousand / atMillion,
      budget: 2,
      unit: "times",
    },
  ];
}

function judged(mode: "rows" | "file", source: string, turns: number): CheckProcess {
  const script = ["--import", "tsx", "test/bench/engineProcess.ts"];
  return output(process.execPath, [...script, mode, source, String(turns)]) as CheckProcess;
}

function referenceSpeed(path: string): ReferenceSpeed | null {
  if (existsSync(PYTHON)) {
    return output(PYTHON, ["test/bench/validataSpeed.py", SCHEMA, path]) as ReferenceSpeed;
  }
  console.log(`Not compared with Validata: no ${PYTHON} (npm run setup:validata).`);
  return null;
}

function output(command: string, parameters: readonly string[]): unknown {
  const run = spawnSync(command, parameters, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (run.status !== 0) throw new Error(`${command} ${parameters.join(" ")} failed: ${run.stderr}`);
  return JSON.parse(run.stdout) as unknown;
}
