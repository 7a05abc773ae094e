import type { User } from "../../../src/workbench/gesture/user";

/** What JSON can say: the form of an answer. */
export type Json = string | number | boolean | null | readonly Json[] | { [name: string]: Json };

/** The sheet of a case, made for it and deleted after it. */
export const SHEET = "Case";

/**
 * One script for `Excel.run` on the case's sheet; what it returns is part of the answer.
 * @param heard is kept from one script to the next: what handlers of events write down
 */
export type Script = (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  heard: Json[],
) => Promise<Json | undefined>;

/** The gestures that a person can be asked for, as the workbench's hands take them. */
export type Hand =
  | "type"
  | "paste"
  | "copy"
  | "clear"
  | "fill"
  | "sort"
  | "insertRows"
  | "deleteRows"
  | "select"
  | "rename"
  | "undo"
  | "redo";

export type Gesture = { [K in Hand]: readonly [K, ...Parameters<User[K]>] }[Hand];

/**
 * A question to Excel, asked alike of the real one (`npm run record`) and of the workbench (jest).
 * What is compared is the list of what its scripts return.
 */
export interface Case {
  /** The rule's number and the question: `B4: does a failed batch keep what came before?` */
  readonly asks: string;
  /** Where the answer hangs on the language of Excel: others do not record the case. */
  readonly locale?: "fr-FR" | "en-US";
  readonly steps: readonly (Script | Gesture)[];
}

/** Sends the batch: the code that Excel refuses it by, or `accepted`. */
export async function verdict(context: Excel.RequestContext): Promise<string> {
  try {
    await context.sync();
    return "accepted";
  } catch (refusal) {
    return codeOf(refusal);
  }
}

export function codeOf(failure: unknown): string {
  if (typeof failure === "object" && failure !== null && "code" in failure) {
    return String(failure.code);
  }
  throw failure;
}

/** Properties of a range, in the order of their names. */
export async function read(range: Excel.Range, ...names: (keyof Excel.Range)[]): Promise<Json[]> {
  range.load(names.join(","));
  await range.context.sync();
  return names.map((name) => range[name] as Json);
}
