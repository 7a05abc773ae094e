/**
 * `npm run record`: serves the recording add-in to the Excel of this machine (docs/recording.md).
 * Options: `--port 3000`, `--into <folder>` for the answers, which is that of the cases unless said.
 */
import path from "node:path";
import { parseArgs } from "node:util";
import { startServer } from "../../src/workbench/server/startServer";
import { CASES } from "./casesOnDisk";
import { recordingPages } from "./recordingPages";

// nephele writes stack traces into its answers unless told that this is production.
process.env.NODE_ENV = "production";

const { values: flags } = parseArgs({
  options: { port: { type: "string", default: "3000" }, into: { type: "string", default: CASES } },
});
const into = path.resolve(flags.into);

const running = await startServer({
  project: path.resolve("."),
  dist: path.resolve("dist"),
  folder: path.resolve(".cache/site"),
  cache: path.resolve(".cache"),
  port: Number(flags.port),
  credentials: { user: "commune", password: "demonstration" },
  mayInstallCertificate: process.stdin.isTTY === true && process.env.CI === undefined,
  also: recordingPages(into),
});
console.log(`${running.origin}/recording/manifest.xml → ${into}`);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => running.close());
