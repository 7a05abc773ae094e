import type { Book } from "../book/book";
import { ExcelRefusal } from "../book/refusal";
import type { RefusalCode } from "../book/refusal";
import type { AlertStyle } from "../book/validation";
import type { Step } from "../change/change";
import type { RefusalWords } from "./messages/refusalWords";
import { wordsOf } from "./messages/wordsOf";

/** A dialog of Excel instead of a change. `warning` and `information` let the user insist (DV14). */
export interface Refusal {
  readonly style: AlertStyle;
  readonly title: string;
  readonly message: string;
}

const TITLE = "Microsoft Excel";

/** Codes of the model that the user is told in words of their own; others are told generally. */
const WORDS: Partial<Readonly<Record<RefusalCode, keyof RefusalWords>>> = {
  AccessDenied: "protected",
  InsertDeleteConflict: "insertDeleteConflict",
  ItemAlreadyExists: "nameTaken",
  MergedRangeConflict: "tableConflict",
  NonBlankCellOffSheet: "offSheet",
};

/** A stop dialog with a sentence of Excel. */
export const refusal = (book: Book, word: keyof RefusalWords): Refusal => ({
  style: "stop",
  title: TITLE,
  message: wordsOf(book.localeTag)[word],
});

/** The dialog of a validation's alert; Excel's general sentence when it has no text (DV14). */
export const alertRefusal = (
  book: Book,
  alert: { readonly style: AlertStyle; readonly title: string; readonly message: string },
): Refusal => ({
  style: alert.style,
  title: alert.title === "" ? TITLE : alert.title,
  message: alert.message === "" ? wordsOf(book.localeTag).validation : alert.message,
});

/**
 * Carries out a step as the user's gesture. Steps check before they change, so a refusal of theirs
 * means that nothing happened.
 * @param words what to say for a code, when the gesture knows better than the code does
 */
export function perform(
  book: Book,
  step: Step,
  words: Partial<Record<RefusalCode, keyof RefusalWords>> = {},
): Refusal | null {
  try {
    book.perform("user", step);
    return null;
  } catch (error) {
    if (!(error instanceof ExcelRefusal)) throw error;
    return refusal(book, words[error.code] ?? WORDS[error.code] ?? "impossible");
  }
}
