import type { Book } from "../book/book";
import type { Calculator, Place } from "../book/calculator";
import type { SheetArea } from "../book/grid";
import { CellError, type Scalar } from "../book/scalar";
import type { Change } from "../change/change";
import { compileCall } from "./compile/compileCall";
import { compileFormula } from "./compile/compileFormula";
import { frameAt, runAt } from "./compile/runFormula";
import { functionNamed } from "./functions/registry";
import { isScalar, Reference, gridOf, type Operand } from "./operand/operand";
import type { CalculationSettings } from "./reader";
import { changedPlaces } from "./recalculation/changedPlaces";
import { Recalculation } from "./recalculation/recalculation";
import { trace, type Direction } from "./recalculation/tracing";
import { isFormula } from "./syntax/checkFormula";
import { fromLocalFormula, toLocalFormula } from "./syntax/localize";

/** The clock and the dice of TODAY, NOW and RAND. */
export type Chances = Omit<CalculationSettings, "locale">;

const OF_THE_MACHINE: Chances = { now: () => new Date(), random: () => Math.random() };

/** The formula engine of a book: `book.calculateWith(formulaEngine())`. */
export const formulaEngine =
  (chances: Chances = OF_THE_MACHINE) =>
  (book: Book): FormulaEngine =>
    new FormulaEngine(book, chances);

export class FormulaEngine implements Calculator {
  private readonly recalculation: Recalculation;
  /** Whether the index of formulas was ever made, and whether it missed a change since. */
  private index: "none" | "complete" | "outdated" = "none";
  /** Whether results wait for F9. */
  private isBehind = false;

  constructor(
    private readonly book: Book,
    { now, random }: Chances,
  ) {
    const settings: CalculationSettings = {
      now,
      random,
      get locale() {
        return book.locale;
      },
    };
    this.recalculation = new Recalculation(book, settings);
  }

  /** How many formula cells were calculated since the start. */
  get evaluations(): number {
    return this.recalculation.evaluations;
  }

  evaluate(formula: string, { sheet, row, column }: Place): Scalar | Scalar[][] {
    const { view, surroundings } = this.recalculation;
    const compiled = compileFormula(formula);
    return plain(runAt(compiled, surroundings, view.viewOf(sheet), { row, column }));
  }

  call(name: string, args: readonly (Scalar | SheetArea)[]): Scalar | Scalar[][] {
    const { view, surroundings } = this.recalculation;
    const runs = args.map((arg) => {
      const operand = isPlace(arg)
        ? new Reference(view.viewOf(this.book.sheet(arg.sheetId)), arg.area)
        : arg;
      return () => operand;
    });
    const frame = frameAt(surroundings, view.viewOf(this.book.activeSheet), 0, 0);
    return plain(compileCall(functionNamed(name), runs)(frame));
  }

  trace(from: SheetArea, direction: Direction, isDirect: boolean): readonly SheetArea[] {
    const { index } = this.recalculation;
    if (this.index !== "complete") index.rebuild();
    return trace(index, from, direction, isDirect);
  }

  accepts(formula: string): boolean {
    return isFormula(formula);
  }

  recalculate(change: Change): readonly SheetArea[] {
    const { isWhole, places } = changedPlaces(change);
    if (isWhole || this.isBehind || this.index === "outdated") return this.recalculateAll();
    this.completeIndex();
    return this.recalculation.from(places);
  }

  calculateEntered(change: Change): readonly SheetArea[] {
    const { isWhole, places } = changedPlaces(change);
    this.isBehind ||= isWhole || places.length > 0;
    if (isWhole) this.index = "outdated";
    if (isWhole || places.length === 0) return [];
    this.completeIndex();
    return this.recalculation.entered(places);
  }

  private completeIndex(): void {
    if (this.index !== "complete") this.recalculation.index.rebuild();
    this.index = "complete";
  }

  recalculateAll(): readonly SheetArea[] {
    this.index = "complete";
    this.isBehind = false;
    return this.recalculation.whole();
  }

  toLocal(formula: string): string {
    return toLocalFormula(formula, this.book.locale);
  }

  fromLocal(formula: string): string {
    return fromLocalFormula(formula, this.book.locale);
  }
}

const isPlace = (arg: Scalar | SheetArea): arg is SheetArea =>
  typeof arg === "object" && arg !== null && !(arg instanceof CellError);

/** One value, or rows of values; of a large reference only as far as it is filled. */
function plain(operand: Operand): Scalar | Scalar[][] {
  if (isScalar(operand)) return operand;
  const grid = gridOf(operand);
  if (grid.rows === 1 && grid.columns === 1) return grid.at(0, 0);
  const { rows, columns } =
    operand instanceof Reference ? operand.sheet.filled(operand.area) : grid;
  return Array.from({ length: rows }, (_row, r) =>
    Array.from({ length: columns }, (_column, c) => grid.at(r, c)),
  );
}
