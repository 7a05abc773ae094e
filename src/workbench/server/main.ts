/**
 * `npm start`: the workbench in a browser, with one command.
 * Options: `--port 3000`, `--folder <published folder>`, `--dist <built pages>`, `--no-open`; also
 * by the environment: WORKBENCH_PORT, WORKBENCH_FOLDER, WORKBENCH_USER, WORKBENCH_PASSWORD.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { serverFrench as say } from "./messages/serverFrench";
import { openBrowser } from "./openBrowser";
import { startServer } from "./startServer";
import type { RunningServer, ServerOptions } from "./startServer";

// nephele writes stack traces into its answers unless told that this is production.
process.env.NODE_ENV = "production";

const project = fileURLToPath(new URL("../../..", import.meta.url));
const env = process.env;
const attended = process.stdin.isTTY === true && env.CI === undefined;

const { values: flags } = parseArgs({
  allowNegative: true,
  options: {
    port: { type: "string", default: env.WORKBENCH_PORT ?? "3000" },
    folder: { type: "string", default: env.WORKBENCH_FOLDER ?? path.join(project, ".cache/site") },
    dist: { type: "string", default: path.join(project, "dist") },
    open: { type: "boolean", default: attended },
  },
});

const options: ServerOptions = {
  project,
  dist: path.resolve(flags.dist),
  folder: path.resolve(flags.folder),
  cache: path.join(project, ".cache"),
  port: Number(flags.port),
  credentials: {
    user: env.WORKBENCH_USER ?? "commune",
    password: env.WORKBENCH_PASSWORD ?? "demonstration",
  },
  mayInstallCertificate: attended,
};

try {
  if (!existsSync(path.join(options.dist, "workbench/index.html"))) throw new Error(say.unbuilt);
  const running = await startServer(options);
  announce(running);
  if (flags.open) openBrowser(`${running.origin}/workbench/`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => running.close());
} catch (failure) {
  console.error(reason(failure));
  process.exitCode = 1;
}

function announce({ origin, trusted }: RunningServer): void {
  const { user, password } = options.credentials;
  console.log(say.ready(origin));
  console.log(say.published(origin));
  console.log(say.dav(origin));
  console.log(say.credentials(user, password));
  console.log(say.folder(options.folder));
  if (!trusted) console.log(say.untrusted);
  console.log(say.stop);
}

function reason(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure);
  const taken = "code" in failure && failure.code === "EADDRINUSE";
  return taken ? say.portTaken(options.port) : failure.message;
}
