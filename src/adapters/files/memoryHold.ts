import { readFile, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { codeOf } from "./writeWhole";

/** Where a command says that it is the one at work: beside the memory. */
export const holdOf = (memory: string): string => `${memory}.lock`;

/**
 * Two commands at once would each make the dataset, and each forget what the other did. The one that ended without
 * a word (the machine stopped, the process was killed) holds nothing.
 * @returns what lets the next one in; null when another is at work.
 * @throws when nothing can be written there.
 */
export async function holdMemory(memory: string): Promise<(() => Promise<void>) | null> {
  const file = holdOf(memory);
  const release = () => rm(file, { force: true });
  if (await isMade(file)) return release;
  if (await isAtWork(file)) return null;
  await release();
  return (await isMade(file)) ? release : null;
}

async function isMade(file: string): Promise<boolean> {
  try {
    await writeFile(file, `${process.pid} ${hostname()}\n`, { flag: "wx" });
    return true;
  } catch (failure) {
    if (codeOf(failure) === "EEXIST") return false;
    throw failure;
  }
}

/** Of another machine that shares the folder, nothing can be known: it is believed. */
async function isAtWork(file: string): Promise<boolean> {
  const [number = "", machine = ""] = (await readFile(file, "utf8").catch(() => "")).split(/\s+/);
  if (!/^\d+$/.test(number)) return false;
  return machine !== hostname() || isAlive(Number(number));
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (failure) {
    return codeOf(failure) === "EPERM";
  }
}
