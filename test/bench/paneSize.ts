import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Measure } from "./measure";

/** What the pane loads before its first paint, without office.js. */
export function measurePane(): Measure[] {
  const bytes = gzipSync(readFileSync("dist/taskpane.js")).length;
  return [{ what: "Task pane script, gzip", measured: bytes / 1024, budget: 250, unit: "KB" }];
}
