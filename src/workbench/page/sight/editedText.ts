import type { Book } from "../../book/book";
import { toA1 } from "../../book/formulaText";
import type { Cell } from "../../book/grid";
import { editText } from "../../typing/editText";

/** What the formula bar shows of a cell of the active sheet: what F2 would change. */
export function editedText(book: Book, { row, column }: Cell): string {
  const sheet = book.activeSheet;
  const formula = sheet.formula(row, column);
  if (formula === null) {
    const { numberFormat } = sheet.style(row, column);
    return editText(sheet.value(row, column), numberFormat, book.locale);
  }
  const written = toA1(formula, row, column);
  return book.calculator?.toLocal(written) ?? written;
}
