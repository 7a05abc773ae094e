import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import type { CommandEnd } from "../../src/entries/commandEnd";

/** What a publisher is sent. */
export interface Asked {
  readonly words: readonly string[];
  readonly keys: Readonly<Record<string, string>>;
}

export interface CommandRun {
  readonly code: number | null;
  readonly said: string;
  readonly refused: string;
}

const surroundings = () => ({
  PATH: process.env["PATH"],
  NODE_EXTRA_CA_CERTS: resolve(".cache/certificates/ca.crt"),
});

/** The command in a process that stays: one publication after the other. */
export function startPublisher() {
  const execArgv = ["--import", "tsx"];
  const child = fork("test/portals/publishesByMessage.ts", { execArgv, env: surroundings() });
  return {
    async publish(words: Asked["words"], keys: Asked["keys"] = {}): Promise<CommandRun> {
      child.send({ words, keys } satisfies Asked);
      const [{ code, said, refused }] = (await once(child, "message")) as [CommandEnd];
      return { code, said: plain(said), refused: plain(refused) };
    },
    close: () => child.kill(),
  };
}

/** `npm run publish` as a script runs it, beside servers of this process; it trusts the workbench's certificate. */
export function publishCommand(
  words: readonly string[],
  keys: Readonly<Record<string, string>> = {},
): Promise<CommandRun> {
  return new Promise((done) => {
    const child = spawn(process.execPath, ["--import", "tsx", "src/entries/publish.ts", ...words], {
      env: { ...surroundings(), ...keys },
    });
    const heard = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const)
      child[stream].on("data", (piece: Buffer) => (heard[stream] += String(piece)));
    child.once("close", (code) => {
      done({ code, said: plain(heard.stdout), refused: plain(heard.stderr) });
    });
  });
}

const plain = (text: string) => text.replaceAll("\u00a0", " ");
