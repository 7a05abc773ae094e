import { readFile, stat } from "node:fs/promises";
import type { CommandRefusal } from "../ui/messages/command/commandMessages";

/** The bytes of a file that a command was given, or why there are none. */
export async function openFile(file: string): Promise<Uint8Array | CommandRefusal> {
  try {
    if ((await stat(file)).isDirectory()) return { code: "fileIsFolder", file };
    return await readFile(file);
  } catch {
    return { code: "fileMissing", file };
  }
}
