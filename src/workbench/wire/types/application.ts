import type { Book } from "../../book/book";
import { oneOf } from "../argument";
import { object } from "../objects";
import type { Property } from "../officeType";
import { child, fixed, method, officeType, property, readOnly } from "../officeType";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const CALCULATION_TYPES = ["Recalculate", "Full", "FullRebuild"] as const;

/** That of Excel 2019 and later, as files carry it in `calcId`. */
export const ENGINE_VERSION = 191029;

/** Circular formulas are never calculated here: what Excel has by default, and cannot be changed. */
const ITERATION = { enabled: false, maxChange: 0.001, maxIteration: 100 } as const;

const iterationMember = (name: keyof typeof ITERATION): Property<Book> => fixed(ITERATION[name]);

export const iterativeCalculation = officeType<Book>("IterativeCalculation", {
  members: {
    enabled: iterationMember("enabled"),
    maxChange: iterationMember("maxChange"),
    maxIteration: iterationMember("maxIteration"),
  },
});

export const application = officeType<Book>("Application", {
  members: {
    /** Of the session, not of the file (truth W32); leaving the manual one calculates. */
    calculationMode: property(
      (book) => book.calculationMode,
      oneOf(MODES),
      (book, mode) => {
        const wasManual = book.calculationMode === "Manual";
        book.calculationMode = mode;
        if (wasManual && mode !== "Manual") book.calculate();
      },
    ),
    calculationState: readOnly(() => "Done"),
    calculationEngineVersion: readOnly(() => ENGINE_VERSION),
    iterativeCalculation: child((book) => object("IterativeCalculation", book)),
    cultureInfo: child((book) => object("CultureInfo", book)),
    decimalSeparator: readOnly(({ locale }) => locale.decimal),
    thousandsSeparator: readOnly(({ locale }) => locale.group),
    useSystemSeparators: readOnly(() => true),
    calculate: method([oneOf(CALCULATION_TYPES)], (book) => book.calculate()),
    /** Values may be stale until the sync is over (truth B21). */
    suspendApiCalculationUntilNextSync: method([], (book) => book.suspendCalculation()),
    /** Nothing is drawn in the middle of a batch here (truth B22). */
    suspendScreenUpdatingUntilNextSync: method([], () => null),
  },
});
