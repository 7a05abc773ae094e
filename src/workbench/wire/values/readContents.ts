import type { Book } from "../../book/book";
import { toR1C1 } from "../../book/formulaText";
import type { Cell } from "../../book/grid";
import type { Sheet } from "../../book/sheet";
import type { Content, Contents, Formats } from "../../change/cells/content";
import { Formula } from "../../change/cells/content";
import { invalidArgument } from "../wireError";

export interface Read {
  readonly contents: Contents;
  readonly formats: Formats;
}

/** What is written through `values` or `formulas`, read as en-US typing in every locale (V1). */
export function readContents(
  _sheet: Sheet,
  at: Cell,
  rows: readonly (readonly unknown[])[],
  _book: Book,
): Read {
  const contents = rows.map((row, i) =>
    row.map((given, j) => readContent(given, at.row + i, at.column + j)),
  );
  return { contents, formats: [] };
}

function readContent(given: unknown, row: number, column: number): Content | undefined {
  if (given === null) return undefined;
  if (given === "") return null;
  if (typeof given === "number" || typeof given === "boolean") return given;
  if (typeof given !== "string") throw invalidArgument("A cell takes text, a number or a boolean.");
  return given.startsWith("=") ? new Formula(toR1C1(given, row, column)) : given;
}
