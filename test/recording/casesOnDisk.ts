import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Json } from "../host/cases/form";

export const CASES = path.resolve("test/host/cases");

/** What a real Excel answered, as `recorded.<platform>.json` keeps it. */
export interface Recording {
  /** `Office.context.platform`: PC, Mac, OfficeOnline… */
  readonly platform: string;
  /** `Office.context.diagnostics.version`. */
  readonly build: string;
  readonly locale: string;
  /** The day, `2026-11-23`. */
  readonly date: string;
  readonly answer: Json;
}

/** The folders of all cases, `events/undoOfTyping`. */
export function caseNames(): string[] {
  const files = readdirSync(CASES, { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => path.basename(file) === "case.ts")
    .map((file) => path.dirname(file).split(path.sep).join("/"))
    .sort();
}

export const expectationOf = (name: string): Json =>
  JSON.parse(readFileSync(path.join(CASES, name, "expected.json"), "utf8")) as Json;

/** What real Excels answered so far; they replace the expectation. */
export function recordingsOf(name: string, below = CASES): Recording[] {
  const folder = path.join(below, name);
  return readdirSync(folder)
    .filter((file) => /^recorded\.\w+\.json$/.test(file))
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), "utf8")) as Recording);
}

export const isCase = (name: string): boolean =>
  /^\w+\/\w+$/.test(name) && existsSync(path.join(CASES, name, "case.ts"));
