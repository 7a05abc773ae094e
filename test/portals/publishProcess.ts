import { spawn } from "node:child_process";
import { resolve } from "node:path";

export interface CommandRun {
  readonly code: number | null;
  readonly said: string;
  readonly refused: string;
}

/** `npm run publish` as a script runs it, beside servers of this process; it trusts the workbench's certificate. */
export function publishCommand(
  words: readonly string[],
  keys: Readonly<Record<string, string>> = {},
): Promise<CommandRun> {
  const trusted = { NODE_EXTRA_CA_CERTS: resolve(".cache/certificates/ca.crt") };
  return new Promise((done) => {
    const child = spawn(process.execPath, ["--import", "tsx", "src/entries/publish.ts", ...words], {
      env: { PATH: process.env["PATH"], ...trusted, ...keys },
    });
    const heard = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const)
      child[stream].on("data", (piece: Buffer) => (heard[stream] += String(piece)));
    child.once("close", (code) => {
      const said = heard.stdout.replaceAll("\u00a0", " ");
      done({ code, said, refused: heard.stderr.replaceAll("\u00a0", " ") });
    });
  });
}
