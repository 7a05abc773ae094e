import { existsSync, readFileSync } from "node:fs";

const FOLDER = "../shared/official-schemas";

/** The official schema of that folder, read in place; null (and says so) where the corpus is not at hand. */
export function officialSchema(folder: string): Record<string, unknown> | null {
  const path = `${FOLDER}/${folder}/schema.json`;
  if (existsSync(path)) return readJson(path);
  process.stdout.write(`${path} is not here: nothing to compare with.\n`);
  return null;
}

export function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
}
