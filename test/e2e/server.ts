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
  const server = await serve(
    "src/workbench/server/main.ts",
    "--no-open",
    "--folder",
    folder,
    ...flags,
  );
  const close = async () => {
    await server.close();
    await rm(home, { recursive: true, force: true });
  };
  return { origin: server.origin, folder, ...CREDENTIALS, close };
}

/** `npm run record` without Excel, on a free port: answers are written below `into`. */
export const startRecordingServer = (into: string): Promise<Served> =>
  serve("test/recording/record.ts", "--into", into);

interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

async function serve(script: string, ...flags: string[]): Promise<Served> {
  const words = ["--import", "tsx", script, "--port", "0", ...flags];
  const child = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "pipe"] });
  return { origin: await announced(child), close: () => ended(child) };
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
