import { rowDigest } from "../publication/tableTrace";
import type { PersonalHit, PersonalKind } from "./personalHit";

export type PersonalAction =
  | { readonly kind: "excludeRow" }
  | { readonly kind: "maskCell" }
  /** Published as it is, for a reason that the data-protection officer can read. */
  | { readonly kind: "keep"; readonly reason: string };

/** What was decided of a cell. */
export interface PersonalDecision {
  /** Of the row as the sheet has it: a decision follows its row through sorts, and falls when the row changes. */
  readonly rowDigest: string;
  readonly field: string;
  readonly action: PersonalAction;
}

/** A cell where a person may be named, and what is decided of it; null until it is. */
export interface ExaminedCell {
  /** 0-based position of the data row, as the sheet has it. */
  readonly row: number;
  readonly rowDigest: string;
  readonly field: string;
  readonly hits: readonly Pick<PersonalHit, "kind" | "value">[];
  readonly action: PersonalAction | null;
}

/** Keeping asks for a reason: without one nothing is decided. */
export function isDecided(action: PersonalAction): boolean {
  return action.kind !== "keep" || action.reason.trim() !== "";
}

export function kindsOf({ hits }: ExaminedCell): PersonalKind[] {
  return [...new Set(hits.map(({ kind }) => kind))];
}

/** Hits gathered by cell, with what was decided; once a row is excluded its other cells are decided too. */
export function examinedCells(
  rows: readonly (readonly string[])[],
  hits: readonly PersonalHit[],
  decisions: readonly PersonalDecision[],
): ExaminedCell[] {
  const decided = new Map(decisions.filter(({ action }) => isDecided(action)).map(keyed));
  const digests = new Map<number, string>();
  const cells = new Map<string, ExaminedCell>();
  for (const { row, field, ...hit } of hits) {
    const digest = digests.get(row) ?? rowDigest(rows[row] ?? []);
    digests.set(row, digest);
    const earlier = cells.get(placeOf(row, field))?.hits ?? [];
    const action = decided.get(placeOf(digest, field)) ?? null;
    cells.set(placeOf(row, field), {
      row,
      rowDigest: digest,
      field,
      hits: [...earlier, hit],
      action,
    });
  }
  return withExcludedRows([...cells.values()]);
}

function keyed({
  rowDigest: digest,
  field,
  action,
}: PersonalDecision): readonly [string, PersonalAction] {
  return [placeOf(digest, field), action];
}

function placeOf(row: number | string, field: string): string {
  return `${row} ${field}`;
}

function withExcludedRows(cells: readonly ExaminedCell[]): ExaminedCell[] {
  const excluded = new Set(
    cells.filter(({ action }) => action?.kind === "excludeRow").map(({ row }) => row),
  );
  return cells.map((cell) =>
    excluded.has(cell.row) ? { ...cell, action: { kind: "excludeRow" } } : cell,
  );
}
