import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

export const root = resolve(".");

export interface Source {
  /** Path from the project's root, with slashes. */
  readonly path: string;
  readonly text: string;
  /** Paths from the root for the project's own modules, bare names for packages. */
  readonly imports: readonly string[];
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+"([^"]+)"|import\("([^"]+)"\)/g;

/** Every TypeScript file under a folder of the project. */
export function readSources(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readSource(join(root, folder, file)));
}

function readSource(file: string): Source {
  const text = readFileSync(file, "utf8");
  const names = [...text.matchAll(IMPORT)].map((match) => match[1] ?? match[2] ?? "");
  const imports = names.map((name) =>
    name.startsWith(".") ? relative(root, resolve(dirname(file), name)) : name,
  );
  return { path: relative(root, file), text, imports };
}
