import type { Book } from "../book/book";
import { makeComparer } from "../book/order";
import type { Scalar } from "../book/scalar";
import { displayText } from "../typing/displayText";
import { filteredRows } from "./filteredRows";
import type { FilterPlace } from "./filterPlace";

/** A value of the list under a header's button. */
export interface FilterChoice {
  /** As it is shown; `""` stands for the blank cells. */
  readonly text: string;
  readonly value: Scalar;
  /** Whether the rows that hold it are kept. */
  readonly kept: boolean;
}

/** The list of Excel's own menu holds no more. */
const MOST = 10_000;

/**
 * What the menu of a column offers: the values of the rows that the other columns keep, each once
 * without regard to case, in the order of an ascending sort, the blanks last.
 */
export function filterChoices(book: Book, place: FilterPlace, column: number): FilterChoice[] {
  const { sheet, area, filters } = place;
  const index = column - area.left;
  const only = (keep: (at: number) => boolean) =>
    filteredRows(book, sheet, area, new Map([...filters].filter(([at]) => keep(at))));
  const others = only((at) => at !== index);
  const own = only((at) => at === index);
  const found = new Map<string, FilterChoice>();
  for (let row = area.top + 1; row <= area.bottom && found.size < MOST; row++) {
    if (others.has(row)) continue;
    const value = sheet.value(row, column);
    const text = displayText(value, sheet.style(row, column).numberFormat, book.locale);
    const key = text.toLowerCase();
    const kept = !own.has(row) || found.get(key)?.kept === true;
    found.set(key, { text, value, ...found.get(key), kept });
  }
  return inOrder([...found.values()], book.localeTag);
}

function inOrder(choices: FilterChoice[], localeTag: string): FilterChoice[] {
  const compare = makeComparer(localeTag, false);
  const isBlank = ({ text, value }: FilterChoice) => text === "" || value === null;
  return choices.sort((a, b) => {
    if (isBlank(a) || isBlank(b)) return Number(isBlank(a)) - Number(isBlank(b));
    return compare(a.value ?? "", b.value ?? "");
  });
}
