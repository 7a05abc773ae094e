import type { Book } from "../../book/book";
import { oneOf } from "../argument";
import { object } from "../objects";
import { child, method, officeType, property, readOnly } from "../officeType";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const CALCULATION_TYPES = ["Recalculate", "Full", "FullRebuild"] as const;

export const application = officeType<Book>("Application", {
  members: {
    /** Of the session, not of the file (truth W32). */
    calculationMode: property(
      (book) => book.calculationMode,
      oneOf(MODES),
      (book, mode) => {
        book.calculationMode = mode;
      },
    ),
    calculationState: readOnly(() => "Done"),
    cultureInfo: child((book) => object("CultureInfo", book)),
    decimalSeparator: readOnly(({ locale }) => locale.decimal),
    thousandsSeparator: readOnly(({ locale }) => locale.group),
    useSystemSeparators: readOnly(() => true),
    calculate: method([oneOf(CALCULATION_TYPES)], (book) => book.calculate()),
    /** Nothing is drawn or calculated in the middle of a batch here (truths B21, B22). */
    suspendApiCalculationUntilNextSync: method([], () => null),
    suspendScreenUpdatingUntilNextSync: method([], () => null),
  },
});
