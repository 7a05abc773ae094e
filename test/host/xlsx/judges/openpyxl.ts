import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PYTHON = join(process.cwd(), ".cache", "openpyxl", "bin", "python");
const HERE = join(process.cwd(), "test", "host", "xlsx", "judges");

/** Null when openpyxl is at hand, installed if need be; else why it cannot be. */
export function openpyxlAbsence(): string | null {
  const installed = spawnSync("sh", [join(HERE, "installOpenpyxl.sh")], { encoding: "utf8" });
  return installed.status === 0 ? null : `openpyxl cannot be installed: ${installed.stderr.trim()}`;
}

/** What a script of this folder prints about a workbook, as JSON. */
export function askOpenpyxl<T>(script: string, workbook: Uint8Array): T {
  return inFolder((folder) => {
    const file = join(folder, "asked.xlsx");
    writeFileSync(file, workbook);
    const said = execFileSync(PYTHON, [join(HERE, script), file], { encoding: "utf8" });
    return JSON.parse(said) as T;
  });
}

/** The workbook that a script of this folder writes. */
export const writtenByOpenpyxl = (script: string): Uint8Array =>
  inFolder((folder) => {
    const file = join(folder, "written.xlsx");
    execFileSync(PYTHON, [join(HERE, script), file]);
    return new Uint8Array(readFileSync(file));
  });

function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "openpyxl-"));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
