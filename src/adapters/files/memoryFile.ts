import { readFile } from "node:fs/promises";
import type { MemoryKeeper } from "../../app/ports/memoryKeeper";
import { isAbsent, writeWhole } from "./writeWhole";

/** The memory of a dataset in a file of its own. */
export function memoryFile(path: string): MemoryKeeper {
  return {
    read: async () => {
      try {
        return await readFile(path, "utf8");
      } catch (failure) {
        if (isAbsent(failure)) return null;
        throw failure;
      }
    },
    write: (text) => writeWhole(path, text),
  };
}
