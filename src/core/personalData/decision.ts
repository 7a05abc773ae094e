import { rowDigest } from "../publication/tableTrace";
import type { PersonalHit, PersonalKind } from "./personalHit";

export type PersonalAction =
  | { readonly kind: "excludeRow" }
  | { readonly kind: "maskCell" }
  /** Published as it is, for a reason that the data-protection officer can read. */
  | { readonly kind: "keep"; readonly reason: string };

/** What is written in the log: a decision, or that it was gone back on and is asked again. */
export type LoggedAction = PersonalAction | { readonly kind: "withdraw" };

/** What was decided of a cell. */
export interface PersonalDecision {
  /** Of the row as the sheet has it: a decision follows its row through sorts, and falls when the row changes. */
  readonly rowDigest: string;
  readonly field: string;
  readonly action: LoggedAction;
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
export function isDecided(action: LoggedAction): boolean {
  return action.kind !== "keep" || action.reason.trim() !== "";
}

export function kindsOf({ hits }: ExaminedCell): PersonalKind[] {
  return [...new Set(hits.map(({ kind }) => kind))];
}

/** The same cell, whatever is decided of it. */
export function cellKey({ row, field }: Pick<ExaminedCell, "row" | "field">): string {
  return placeOf(row, field);
}

/**
 * Hits gathered by cell, with what was decided; once a row is excluded its other cells are decided too.
 * @param decisions oldest first: the last word on a cell counts.
 */
export function examinedCells(
  rows: readonly (readonly string[])[],
  hits: readonly PersonalHit[],
  decisions: readonly PersonalDecision[],
): ExaminedCell[] {
  const digests = new Map<number, string>();
  const cells = new Map<string, ExaminedCell>();
  for (const { row, field, ...hit } of hits) {
    const digest = digests.get(row) ?? rowDigest(rows[row] ?? []);
    digests.set(row, digest);
    const earlier = cells.get(placeOf(row, field))?.hits ?? [];
    const known = { row, rowDigest: digest, field, action: null };
    cells.set(placeOf(row, field), { ...known, hits: [...earlier, hit] });
  }
  return decidedCells([...cells.values()], decisions);
}

/** Cells with what these decisions make of them, whatever was decided before. */
export function decidedCells<Cell extends ExaminedCell>(
  cells: readonly Cell[],
  decisions: readonly PersonalDecision[],
): Cell[] {
  const inForce = actionsInForce(decisions);
  return withExcludedRows(
    cells.map((cell) => ({
      ...cell,
      action: inForce.get(placeOf(cell.rowDigest, cell.field)) ?? null,
    })),
  );
}

/** The same, as soon as she says so: what is written in the workbook follows. */
export function withAction<Cell extends ExaminedCell>(
  cells: readonly Cell[],
  chosen: readonly ExaminedCell[],
  action: PersonalAction,
): Cell[] {
  const places = new Set(chosen.map((cell) => placeOf(cell.rowDigest, cell.field)));
  return withExcludedRows(
    cells.map((cell) =>
      places.has(placeOf(cell.rowDigest, cell.field)) ? { ...cell, action } : cell,
    ),
  );
}

function actionsInForce(
  decisions: readonly PersonalDecision[],
): ReadonlyMap<string, PersonalAction> {
  const inForce = new Map<string, PersonalAction>();
  for (const { rowDigest: digest, field, action } of decisions) {
    if (action.kind === "withdraw") inForce.delete(placeOf(digest, field));
    else if (isDecided(action)) inForce.set(placeOf(digest, field), action);
  }
  return inForce;
}

function placeOf(row: number | string, field: string): string {
  return `${row} ${field}`;
}

function withExcludedRows<Cell extends ExaminedCell>(cells: readonly Cell[]): Cell[] {
  const excluded = new Set(
    cells.filter(({ action }) => action?.kind === "excludeRow").map(({ row }) => row),
  );
  return cells.map((cell) =>
    excluded.has(cell.row) ? { ...cell, action: { kind: "excludeRow" } } : cell,
  );
}
