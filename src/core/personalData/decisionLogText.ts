import { isDecided, type LoggedAction } from "./decision";
import type { DecisionEntry } from "./decisionLog";
import { PERSONAL_KINDS } from "./personalHit";

/** Lines written in one gesture differ only by their cell: thousands of cells take two numbers each. */
interface Gesture extends Omit<DecisionEntry, "row" | "rowDigest"> {
  /** Row of the table, digest of the row. */
  readonly cells: readonly (readonly [number, string])[];
}

export function logText(log: readonly DecisionEntry[]): string {
  const gestures: (Gesture & { cells: (readonly [number, string])[] })[] = [];
  let last = "";
  for (const { row, rowDigest, ...shared } of log) {
    const key = JSON.stringify(shared);
    if (key !== last) gestures.push({ ...shared, cells: [] });
    gestures.at(-1)?.cells.push([row, rowDigest]);
    last = key;
  }
  return JSON.stringify(gestures);
}

/** A workbook may come from anywhere: what is not a log, or not a decision, counts for nothing. */
export function readLog(text: string | null): DecisionEntry[] {
  if (text === null) return [];
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found.filter(isGesture).flatMap(entriesOf) : [];
  } catch {
    return [];
  }
}

function entriesOf({ cells, at, by, kinds, field, action }: Gesture): DecisionEntry[] {
  return cells.map(([row, rowDigest]) => ({ at, by, kinds, row, rowDigest, field, action }));
}

function isGesture(found: unknown): found is Gesture {
  if (!isObject(found)) return false;
  const { at, by, kinds, cells, field, action } = found;
  return (
    [by, field].every((text) => typeof text === "string") &&
    isMoment(at) &&
    Array.isArray(cells) &&
    cells.every(isCell) &&
    Array.isArray(kinds) &&
    kinds.every((kind) => PERSONAL_KINDS.some((known) => known === kind)) &&
    isAction(action) &&
    isDecided(action)
  );
}

const isMoment = (found: unknown): boolean =>
  typeof found === "string" && !Number.isNaN(Date.parse(found));

function isCell(found: unknown): boolean {
  return Array.isArray(found) && Number.isInteger(found[0]) && typeof found[1] === "string";
}

function isAction(found: unknown): found is LoggedAction {
  if (!isObject(found)) return false;
  const { kind, reason } = found;
  return (
    kind === "excludeRow" ||
    kind === "maskCell" ||
    kind === "withdraw" ||
    (kind === "keep" && typeof reason === "string")
  );
}

function isObject(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === "object" && found !== null;
}
