import { spawn, type ChildProcess } from "node:child_process";
import { connect, createServer } from "node:net";
import type { AddressInfo } from "node:net";

export interface Running {
  /** Ends the process, and waits for its end. */
  stop(): Promise<void>;
}

interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

const PATIENCE = 90_000;

/** Starts a server and waits until it answers; its last words are in the error when it does not. */
export async function startServer(
  what: Command,
  isReady: () => Promise<boolean>,
): Promise<Running> {
  const child = spawn(what.command, what.args, {
    env: { ...process.env, ...what.env },
    ...(what.cwd && { cwd: what.cwd }),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const words = lastWords(child);
  const stop = () => end(child);
  try {
    await until(isReady, () => child.exitCode === null);
    return { stop };
  } catch {
    await stop();
    throw new Error(`${what.command} did not start:\n${words()}`);
  }
}

async function until(isReady: () => Promise<boolean>, isAlive: () => boolean): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await isReady().catch(() => false))) {
    if (!isAlive() || Date.now() > end) throw new Error("not ready");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill();
  });
}

function lastWords(child: ChildProcess): () => string {
  let words = "";
  const hear = (chunk: Buffer): void => void (words = (words + String(chunk)).slice(-4_000));
  child.stdout?.on("data", hear);
  child.stderr?.on("data", hear);
  return () => words;
}

/** A port of the loopback that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Whether that address answers well. */
export async function answers(url: string): Promise<boolean> {
  return (await fetch(url)).ok;
}

/** Whether something listens there: for servers that do not speak HTTP, or not in clear. */
export function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(!!socket.destroy()));
    socket.once("error", () => resolve(false));
  });
}
