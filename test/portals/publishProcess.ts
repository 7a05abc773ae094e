import { fork, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import type { CommandEnd } from "../../src/entries/commandEnd";
import type { PublishMessage } from "./publishesByMessage";

const TSX = ["--import", "tsx"];
/** Servers of the tests are of this machine; it trusts the workbench's certificate. */
const env = { ...process.env, NODE_EXTRA_CA_CERTS: resolve(".cache/certificates/ca.crt") };

let commands: ChildProcess | null = null;
afterAll(() => commands?.kill());

/** How the command ends for these words, in a process that this file's tests share. */
export async function publishCommand(
  words: readonly string[],
  keys: Readonly<Record<string, string>> = {},
): Promise<CommandEnd> {
  commands ??= fork("test/portals/publishesByMessage.ts", { execArgv: TSX, env });
  const message: PublishMessage = { words, keys };
  commands.send(message);
  const [end] = (await once(commands, "message")) as [CommandEnd];
  return plain(end);
}

/** The same as a person runs it, in a process of its own, interrupted by Ctrl-C once `interrupted` is done. */
export async function publishProcess(
  words: readonly string[],
  keys: Readonly<Record<string, string>>,
  interrupted: Promise<void>,
): Promise<CommandEnd> {
  const child = spawn(process.execPath, [...TSX, "src/entries/publish.ts", ...words], {
    env: { ...env, ...keys },
  });
  const heard = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const)
    child[stream].on("data", (piece: Buffer) => (heard[stream] += String(piece)));
  void interrupted.then(() => child.kill("SIGINT"));
  const [code] = (await once(child, "close")) as [number | null];
  return plain({ code: code ?? -1, said: heard.stdout, refused: heard.stderr });
}

function plain({ code, said, refused }: CommandEnd): CommandEnd {
  return {
    code,
    said: said.replaceAll("\u00a0", " "),
    refused: refused.replaceAll("\u00a0", " "),
  };
}
