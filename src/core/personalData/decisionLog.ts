import {
  isDecided,
  kindsOf,
  type ExaminedCell,
  type PersonalAction,
  type PersonalDecision,
} from "./decision";
import { PERSONAL_KINDS, type PersonalKind } from "./personalHit";

/**
 * One line for the data-protection officer: who decided what, when, of which cell and why. The value itself is never
 * in it.
 */
export interface DecisionEntry extends PersonalDecision {
  /** ISO date-time. */
  readonly at: string;
  readonly by: string;
  readonly kinds: readonly PersonalKind[];
  /** Row of the table, its header being 1, where the cell was when it was decided. */
  readonly row: number;
}

export function entryOf(
  cell: ExaminedCell,
  action: PersonalAction,
  { by, at }: { readonly by: string; readonly at: Date },
): DecisionEntry {
  const { rowDigest, field, row } = cell;
  return { at: at.toISOString(), by, kinds: kindsOf(cell), row: row + 2, rowDigest, field, action };
}

export function logText(log: readonly DecisionEntry[]): string {
  return JSON.stringify(log);
}

/** A workbook may come from anywhere: what is not a log, or not a decision, counts for nothing. */
export function readLog(text: string | null): DecisionEntry[] {
  if (text === null) return [];
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found.filter(isEntry) : [];
  } catch {
    return [];
  }
}

function isEntry(found: unknown): found is DecisionEntry {
  if (!isObject(found)) return false;
  const { at, by, kinds, row, rowDigest, field, action } = found;
  return (
    [at, by, rowDigest, field].every((text) => typeof text === "string") &&
    typeof row === "number" &&
    Array.isArray(kinds) &&
    kinds.every((kind) => PERSONAL_KINDS.some((known) => known === kind)) &&
    isAction(action) &&
    isDecided(action)
  );
}

function isAction(found: unknown): found is PersonalAction {
  if (!isObject(found)) return false;
  const { kind, reason } = found;
  return (
    kind === "excludeRow" || kind === "maskCell" || (kind === "keep" && typeof reason === "string")
  );
}

function isObject(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === "object" && found !== null;
}
