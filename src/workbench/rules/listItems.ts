import type { Book } from "../book/book";
import type { Place } from "../book/calculator";
import { localeOf } from "../book/locale";
import type { Scalar } from "../book/scalar";
import type { ListRule } from "../book/validation";
import type { Entry } from "../typing/entry";
import { Formatted, FormulaText } from "../typing/entry";
import { generalText } from "../typing/displayText";
import { readConstant } from "../typing/readConstant";

const EN_US = localeOf("en-US");

/** Items typed out are separated by commas only, whatever the locale, and trimmed (DV7). */
export const literalItems = (items: string): string[] =>
  items
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");

/** The values that a list offers at a cell, in order; a source that fails offers none. */
export function listValues(book: Book, rule: ListRule, at: Place): Scalar[] {
  if ("items" in rule.source) return literalItems(rule.source.items);
  const values = book.calculator?.evaluate(rule.source.formula, at) ?? [];
  return (Array.isArray(values) ? values.flat() : [values]).filter((value) => value !== null);
}

/**
 * Tells whether a list admits a value: typed-out items by their very letters, those of cells
 * without regard to case (DV25, desktop habit; no page found).
 */
export function listJudge(book: Book, rule: ListRule): (value: Scalar, at: Place) => boolean {
  if (!("items" in rule.source)) {
    return (value, at) => listValues(book, rule, at).some((item) => sameValue(item, value));
  }
  const items = new Set(literalItems(rule.source.items));
  const values = new Set([...items].map((item) => plain(readConstant(item, book.locale))));
  return (value) => items.has(itemText(value)) || (typeof value !== "string" && values.has(value));
}

const plain = (entry: Entry): unknown =>
  entry instanceof Formatted ? entry.value : entry instanceof FormulaText ? entry.text : entry;

function itemText(value: Scalar): string {
  if (typeof value === "number") return generalText(value, EN_US);
  return typeof value === "string" ? value : String(value).toUpperCase();
}

const sameValue = (a: Scalar, b: Scalar): boolean =>
  typeof a === "string" && typeof b === "string" ? a.toLowerCase() === b.toLowerCase() : a === b;
