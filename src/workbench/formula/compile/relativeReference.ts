import { parseR1C1Ref, type RangeR1C1 } from "@borgar/fx";
import type { Area } from "../../book/grid";
import { MAX_COLUMNS, MAX_ROWS } from "../../book/grid";
import { CellError } from "../../book/scalar";
import { Reference, Union } from "../operand/operand";
import type { SheetReader } from "../reader";
import type { Frame } from "./frame";

/** One side of a reference: a fixed line, one so many lines away, or (`null`) the sheet's edge. */
interface Side {
  readonly line: number;
  readonly isAbsolute: boolean;
}

/** A reference as R1C1 writes it: the same at every origin. */
export interface RelativeReference {
  /** `null` is the sheet of the formula. */
  readonly sheetName: string | null;
  /** The other end of `Jan:Mar!A1`. */
  readonly lastSheetName: string | null;
  readonly top: Side | null;
  readonly bottom: Side | null;
  readonly left: Side | null;
  readonly right: Side | null;
}

const side = (
  line: number | null | undefined,
  isAbsolute: boolean | null | undefined,
): Side | null =>
  line === null || line === undefined ? null : { line, isAbsolute: isAbsolute === true };

const fromRange = (range: RangeR1C1, sheetName: string | null): RelativeReference => ({
  sheetName: sheetName?.split(":")[0] ?? null,
  lastSheetName: sheetName?.split(":")[1] ?? null,
  top: side(range.r0, range.$r0),
  bottom: side(range.r1, range.$r1),
  left: side(range.c0, range.$c0),
  right: side(range.c1, range.$c1),
});

/** A defined name, and the sheet or workbook written before it. */
export interface NameReference {
  readonly name: string;
  readonly sheetName: string | null;
}

/**
 * Reads `R[1]C2`, `Feuil1!C[-1]`, `Jan:Mar!RC` or a name. `null` for what points out of this
 * workbook: `#REF!` here.
 */
export function readReference(text: string): RelativeReference | NameReference | null {
  const read = parseR1C1Ref(text);
  if (read === undefined) return null;
  const [sheet = null, ...others] = read.context ?? [];
  // Two contexts are a workbook and a sheet of it.
  if (others.length > 0) return null;
  return "name" in read ? { name: read.name, sheetName: sheet } : fromRange(read.range, sheet);
}

export function sheetOf(frame: Frame, sheetName: string | null): SheetReader | null {
  return sheetName === null ? frame.sheet : frame.book.sheet(sheetName);
}

/** Beyond an edge of the sheet a relative reference comes back at the other, as Excel's do. */
function lineAt(wanted: Side | null, origin: number, count: number, edge: number): number {
  if (wanted === null) return edge;
  return wanted.isAbsolute ? wanted.line : (origin + wanted.line + count) % count;
}

/** The area meant from a cell. */
export function areaFrom(reference: RelativeReference, row: number, column: number): Area {
  const rows = [
    lineAt(reference.top, row, MAX_ROWS, 0),
    lineAt(reference.bottom, row, MAX_ROWS, MAX_ROWS - 1),
  ];
  const columns = [
    lineAt(reference.left, column, MAX_COLUMNS, 0),
    lineAt(reference.right, column, MAX_COLUMNS, MAX_COLUMNS - 1),
  ];
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

export function resolve(reference: RelativeReference, frame: Frame): Reference | CellError {
  const sheet = sheetOf(frame, reference.sheetName);
  if (sheet === null) return CellError.of("#REF!");
  return new Reference(sheet, areaFrom(reference, frame.row, frame.column));
}

/** `Jan:Mar!A1`: the same area on every sheet from one to another, in the order of the tabs. */
export function resolveAcross(reference: RelativeReference, frame: Frame): Union | CellError {
  const [first, last] = [reference.sheetName ?? "", reference.lastSheetName ?? ""];
  const sheets = frame.book.sheetsBetween(first, last);
  if (sheets === null) return CellError.of("#REF!");
  const area = areaFrom(reference, frame.row, frame.column);
  return new Union(sheets.map((sheet) => new Reference(sheet, area)));
}
