import { cellArea } from "../book/area";
import type { Book } from "../book/book";
import { toR1C1 } from "../book/formulaText";
import type { Cell } from "../book/grid";
import { isAnyLocked } from "../book/locks";
import type { Scalar } from "../book/scalar";
import type { Sheet } from "../book/sheet";
import { enter } from "../change/cells/enter";
import { MAX_TEXT } from "../change/cells/putContents";
import { makeJudge } from "../rules/judge";
import { onTrial } from "../rules/onTrial";
import { scalarOf } from "../rules/scalarOf";
import type { Entry } from "../typing/entry";
import { Formatted, FormulaText } from "../typing/entry";
import { readUserText } from "../typing/readText";
import type { Refusal } from "./refusal";
import { alertRefusal, perform, refusal } from "./refusal";

/**
 * The user types a text in a cell and confirms it. Protection, formula and validation are judged
 * before anything changes, so a refused entry raises no event (P7).
 * @param insist the user said yes to a warning or information dialog; `stop` knows no yes
 */
export function typeText(
  book: Book,
  sheet: Sheet,
  at: Cell,
  text: string,
  insist = false,
): Refusal | null {
  const cell = firstOfMerge(sheet, at);
  const entry = readTyped(book, sheet, cell, text);
  const refused =
    refusedBeforeRules(book, sheet, cell, entry) ?? brokenRule(book, sheet, cell, entry);
  if (refused !== null && !(insist && refused.style !== "stop")) return refused;
  return perform(book, enter(sheet.id, cell, [[entry]]));
}

/** A text as the user of the book means it in that cell. */
export const readTyped = (book: Book, sheet: Sheet, { row, column }: Cell, text: string): Entry =>
  readUserText(text, sheet.style(row, column).numberFormat, book.locale, (formula) =>
    book.calculator === null ? formula : book.calculator.fromLocal(formula),
  );

/** In a merged area, what is typed goes to its first cell. */
function firstOfMerge(sheet: Sheet, at: Cell): Cell {
  const merge = sheet.mergeAt(at.row, at.column);
  return merge === null ? at : { row: merge.top, column: merge.left };
}

function refusedBeforeRules(book: Book, sheet: Sheet, at: Cell, entry: Entry): Refusal | null {
  if (isAnyLocked(book, sheet, cellArea(at.row, at.column))) return refusal(book, "protected");
  if (typeof entry === "string" && entry.length > MAX_TEXT) return refusal(book, "tooLong");
  if (!(entry instanceof FormulaText)) return null;
  return book.calculator?.accepts(entry.text) === false ? refusal(book, "formula") : null;
}

/** The alert of the cell's validation, when it shows one and the entry breaks the rule (DV14). */
function brokenRule(book: Book, sheet: Sheet, at: Cell, entry: Entry): Refusal | null {
  const validation = sheet.validationAt(at.row, at.column);
  if (validation === null || !validation.alert.show) return null;
  const value = valueOf(book, sheet, at, entry);
  const judge = makeJudge(book, validation);
  const obeys = onTrial(sheet, at, value, () => judge(value, { sheet, ...at }));
  return obeys ? null : alertRefusal(book, validation.alert);
}

/** What the cell would hold: of a formula, its result. */
function valueOf(book: Book, sheet: Sheet, at: Cell, entry: Entry): Scalar {
  if (entry instanceof Formatted) return entry.value;
  if (!(entry instanceof FormulaText)) return entry;
  if (book.calculator === null) return null;
  const formula = toR1C1(entry.text, at.row, at.column);
  return scalarOf(book.calculator, formula, { sheet, ...at });
}
