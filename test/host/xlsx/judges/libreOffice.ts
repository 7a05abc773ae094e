import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Null when LibreOffice is at hand; else how to get it. */
export function libreOfficeAbsence(): string | null {
  const asked = spawnSync("soffice", ["--version"], { encoding: "utf8" });
  return asked.status === 0
    ? null
    : "LibreOffice is not here: apt-get install --no-install-recommends libreoffice-calc";
}

/** The workbook as LibreOffice opens and saves it, in a profile of its own. */
export function throughLibreOffice(workbook: Uint8Array, format: "xlsx" | "csv"): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    const file = join(folder, "asked.xlsx");
    writeFileSync(file, workbook);
    const profile = pathToFileURL(join(folder, "profile")).href;
    const saved = join(folder, "saved");
    const places = [`-env:UserInstallation=${profile}`, "--outdir", saved];
    const made = spawnSync("soffice", ["--headless", "--convert-to", format, ...places, file], {
      encoding: "utf8",
    });
    if (made.status !== 0 || /error/i.test(made.stdout + made.stderr)) {
      throw new Error(`LibreOffice refused the workbook: ${made.stdout}${made.stderr}`);
    }
    return new Uint8Array(readFileSync(join(saved, `asked.${format}`)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
