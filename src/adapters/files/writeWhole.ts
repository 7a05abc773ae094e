import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";

/** Replaces a file whole or not at all: it is written beside, then takes the place by one rename. */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const beside = `${path}.${randomUUID()}.part`;
  try {
    await writeFile(beside, content, { flag: "wx" });
    await rename(beside, path);
  } catch (failure) {
    await rm(beside, { force: true });
    throw failure;
  }
}

/** What the system answers when a file or its folder is not there. */
export function isAbsent(failure: unknown): boolean {
  return codeOf(failure) === "ENOENT";
}

export function codeOf(failure: unknown): string | null {
  return failure instanceof Error && "code" in failure ? String(failure.code) : null;
}
