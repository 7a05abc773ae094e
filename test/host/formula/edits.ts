import { areaAddress, parseArea } from "../../../src/workbench/book/address";
import type { Book } from "../../../src/workbench/book/book";
import { toR1C1 } from "../../../src/workbench/book/formulaText";
import type { Sheet } from "../../../src/workbench/book/sheet";
import { Formula } from "../../../src/workbench/change/cells/content";
import { setCells } from "../../../src/workbench/change/cells/setCells";
import type { Written } from "./calculated";

/** Writes one cell as a change of the user. */
export function edit(book: Book, sheet: Sheet, address: string, written: Written): void {
  const { top: row, left: column } = parseArea(address)!;
  const isFormula = typeof written === "string" && written.startsWith("=");
  const content = isFormula ? new Formula(toR1C1(written, row, column)) : written;
  book.perform("user", setCells(sheet.id, { row, column }, [[content]]));
}

/** The addresses that the next calculations tell of. */
export function listen(book: Book): string[] {
  const told: string[] = [];
  book.onCalculated((areas) => told.push(...areas.map(({ area }) => areaAddress(area))));
  return told;
}
