import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

export interface TestServer {
  /** `https://localhost:<port>` */
  readonly origin: string;
  /** The folder behind `/dav/` and `/donnees/`, empty at start. */
  readonly folder: string;
  readonly user: string;
  readonly password: string;
  close(): Promise<void>;
}

const CREDENTIALS = { user: "commune", password: "demonstration" };

/**
 * `npm start` without build and browser, on a free port and an empty folder. A process of its own,
 * because its WebDAV library is an ES module only and jest compiles to CommonJS.
 */
export async function startTestServer(...flags: string[]): Promise<TestServer> {
  const home = await mkdtemp(path.join(tmpdir(), "ligne-claire-"));
  const folder = path.join(home, "site");
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "src/workbench/server/main.ts", "--port", "0", "--no-open"].concat(
      ["--folder", folder],
      flags,
    ),
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  const origin = await announced(child);
  const close = async () => {
    await ended(child);
    await rm(home, { recursive: true, force: true });
  };
  return { origin, folder, ...CREDENTIALS, close };
}

/** The address that the server prints once it listens. */
function announced(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const hear = (piece: Buffer) => {
      said += piece.toString();
      const origin = /https:\/\/localhost:\d+/.exec(said)?.[0];
      if (origin !== undefined) resolve(origin);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", () => reject(new Error(`The server did not start:\n${said}`)));
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}
