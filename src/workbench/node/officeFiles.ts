import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Where `@microsoft/office-js` is, found as any dependency is. */
const distFolder = (): string => {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
};

type Program = (window: object) => void;

const programs = new Map<string, Program | null>();

/**
 * A file of office.js as a function of the window it runs in: unmodified text in the main realm, so
 * that promises, dates and errors are ours (protocol section 8, way d). Compiled once per process.
 * `null` when the library has no such file: it asks for optional ones.
 */
export function officeProgram(file: string): Program | null {
  const known = programs.get(file);
  if (known !== undefined) return known;
  const program = compile(file);
  programs.set(file, program);
  return program;
}

function compile(file: string): Program | null {
  const text = readText(file);
  if (text === null) return null;
  const run = new Function("window", `with (window) {${text}\n}`) as Program;
  return (window) => run.call(window, window);
}

function readText(file: string): string | null {
  try {
    return readFileSync(join(distFolder(), file), "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
