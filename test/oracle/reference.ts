import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

export const PYTHON = ".cache/validata/bin/python";

/** A table and the descriptor it is held against; rows are texts, header first. */
export interface Case {
  readonly schema: unknown;
  readonly rows: readonly (readonly string[])[];
}

/** A file instead of rows: the reference reads it as an upload. */
export interface FileCase {
  readonly schema: unknown;
  readonly file: string;
}

/** A file's bytes in base64, with the name it would be uploaded under. */
export interface BytesCase {
  readonly schema: unknown;
  readonly name: string;
  readonly bytes: string;
}

/** What the reference answers: its errors, or the message of its crash; the rows it read, if it read a file. */
export type Answer = {
  readonly rows?: readonly (readonly (string | null)[])[];
} & (
  | {
      readonly errors: readonly (readonly [string, number | null, string | null])[];
      readonly warnings: readonly string[];
    }
  | { readonly crash: string }
);

/** False, and says why, where `npm run setup:validata` has not been run. */
export function hasReference(): boolean {
  if (existsSync(PYTHON)) return true;
  process.stdout.write(`No ${PYTHON}: run "npm run setup:validata" to compare with Validata.\n`);
  return false;
}

const LARGEST_OUTPUT = 1 << 30;

/** The reference's verdict on each case, in order, from one process. */
export function referenceAnswers(cases: readonly (Case | FileCase | BytesCase)[]): Answer[] {
  const run = spawnSync(PYTHON, ["test/oracle/reference.py"], {
    input: cases.map((each) => `${JSON.stringify(each)}\n`).join(""),
    maxBuffer: LARGEST_OUTPUT,
    encoding: "utf8",
  });
  const lines = run.stdout.split("\n").filter((line) => line !== "");
  if (lines.length !== cases.length) {
    throw new Error(`The reference stopped after ${lines.length} cases: ${run.stderr}`);
  }
  return lines.map((line) => JSON.parse(line) as Answer);
}
