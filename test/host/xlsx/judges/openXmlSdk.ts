import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PACKAGE = join(process.cwd(), "node_modules", "@xarsh", "ooxml-validator");
const VALIDATOR = join(PACKAGE, "dist", "src", "cli.js");

/** What Microsoft's Open XML SDK has against a part. */
interface SdkError {
  readonly path: string | null;
  readonly xPath: string | null;
  readonly description: string;
}

/** Null when the SDK's validator runs on this platform; else why it does not. */
export function openXmlSdkAbsence(): string | null {
  const { status, stderr } = ask("", "Office2021");
  return status === 2 ? `No Open XML SDK here: ${stderr.trim()}` : null;
}

/** What the SDK has against a workbook, for an Excel of that year; nothing when all is well. */
export function sdkErrors(workbook: Uint8Array, version = "Office2021"): readonly SdkError[] {
  const folder = mkdtempSync(join(tmpdir(), "openxmlsdk-"));
  try {
    const file = join(folder, "asked.xlsx");
    writeFileSync(file, workbook);
    const { stdout } = ask(file, version);
    return (JSON.parse(stdout) as { errors: readonly SdkError[] }).errors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ask = (file: string, version: string) =>
  spawnSync(process.execPath, [VALIDATOR, file, "--officeVersion", version], { encoding: "utf8" });
