import {
  kindsOf,
  type ExaminedCell,
  type LoggedAction,
  type PersonalAction,
  type PersonalDecision,
} from "./decision";
import type { PersonalKind } from "./personalHit";

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

export interface Signature {
  readonly by: string;
  readonly at: Date;
}

export function entryOf(
  cell: ExaminedCell,
  action: PersonalAction,
  { by, at }: Signature,
): DecisionEntry {
  const { rowDigest, field, row } = cell;
  return { at: at.toISOString(), by, kinds: kindsOf(cell), row: row + 2, rowDigest, field, action };
}

/** Who goes back on a decision, and when: a line of its own, the decision stays readable. */
export function withdrawalOf(
  { kinds, row, rowDigest, field }: DecisionEntry,
  { by, at }: Signature,
): DecisionEntry {
  return { at: at.toISOString(), by, kinds, row, rowDigest, field, action: { kind: "withdraw" } };
}

/** What became of a line of the log. */
export type DecisionStanding =
  | "inForce"
  /** Another decision of the same cell came after it. */
  | "replaced"
  | "withdrawn"
  /** Its row changed or is gone: if a person is still named there, it is asked again. */
  | "fallen"
  /** The line is not a decision, it withdraws one. */
  | "withdrawal";

/** What became of each line, in the log's order. */
export function standings(
  log: readonly DecisionEntry[],
  cells: readonly ExaminedCell[],
): DecisionStanding[] {
  const present = new Set(cells.map(placeOf));
  const later = new Map<string, LoggedAction>();
  const found = log.toReversed().map((entry) => {
    const place = placeOf(entry);
    const next = later.get(place);
    later.set(place, entry.action);
    return standingOf(entry, next, present.has(place));
  });
  return found.reverse();
}

function standingOf(
  { action }: DecisionEntry,
  next: LoggedAction | undefined,
  isPresent: boolean,
): DecisionStanding {
  if (action.kind === "withdraw") return "withdrawal";
  if (next) return next.kind === "withdraw" ? "withdrawn" : "replaced";
  return isPresent ? "inForce" : "fallen";
}

/** A cell of a row, wherever the row is now. */
export function placeOf({
  rowDigest,
  field,
}: Pick<PersonalDecision, "rowDigest" | "field">): string {
  return `${rowDigest} ${field}`;
}

/** A reason that says again what was found would put it in the log. */
export function repeatsValue(
  reason: string,
  cells: readonly Pick<ExaminedCell, "hits">[],
): boolean {
  const said = reason.toLowerCase();
  return cells.some(({ hits }) => hits.some(({ value }) => said.includes(value.toLowerCase())));
}
