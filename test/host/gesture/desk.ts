import { Book } from "../../../src/workbench/book/book";
import { toA1 } from "../../../src/workbench/book/formulaText";
import type { LocaleTag } from "../../../src/workbench/book/locale";
import { parseAreas } from "../../../src/workbench/book/address";
import type { Area } from "../../../src/workbench/book/grid";
import type { Scalar } from "../../../src/workbench/book/scalar";
import type { Sheet } from "../../../src/workbench/book/sheet";
import type { Validation } from "../../../src/workbench/book/validation";
import { DEFAULT_VALIDATION } from "../../../src/workbench/book/validation";
import type { Change } from "../../../src/workbench/change/change";
import { setStyle } from "../../../src/workbench/change/cells/restyle";
import { setValidation } from "../../../src/workbench/change/rules/setValidation";
import { formulaEngine } from "../../../src/workbench/formula/formulaEngine";
import { User } from "../../../src/workbench/gesture/user";
import { readRule } from "../../../src/workbench/rules/readRule";
import { displayText } from "../../../src/workbench/typing/displayText";

export const areas = (address: string): Area[] => parseAreas(address) ?? [];

/** A book with the formula engine, and someone sitting at it. */
export class Desk {
  readonly book: Book;
  readonly user: User;
  /** Everything the book told since the last `forget`. */
  changes: Change[] = [];

  constructor(localeTag: LocaleTag = "fr-FR", names: readonly string[] = ["Feuil1"]) {
    this.book = new Book(localeTag);
    for (const name of names) this.book.placeSheet(this.book.createSheet(name));
    this.book.calculateWith(formulaEngine());
    this.book.onChange((change) => this.changes.push(change));
    this.user = new User(this.book, { begin: () => undefined, end: () => undefined });
  }

  get sheet(): Sheet {
    return this.book.activeSheet;
  }

  type(address: string, text: string): void {
    expect(this.user.type(address, text).refused).toBeNull();
  }

  value(address: string): Scalar {
    const [{ top, left } = { top: 0, left: 0 }] = areas(address);
    return this.sheet.value(top, left);
  }

  values(address: string): Scalar[][] {
    return areas(address).flatMap((area) => this.sheet.values(area));
  }

  formula(address: string): string | null {
    const [{ top, left } = { top: 0, left: 0 }] = areas(address);
    const formula = this.sheet.formula(top, left);
    return formula === null ? null : toA1(formula, top, left);
  }

  text(address: string): string {
    return displayText(this.value(address), this.format(address), this.book.locale);
  }

  format(address: string): string {
    const [{ top, left } = { top: 0, left: 0 }] = areas(address);
    return this.sheet.style(top, left).numberFormat;
  }

  setFormat(address: string, numberFormat: string): void {
    this.book.perform("api", setStyle(this.sheet.id, areas(address), { numberFormat }));
  }

  /** @param rule as `Excel.DataValidationRule` */
  validate(address: string, rule: unknown, more: Partial<Validation> = {}): void {
    const where = areas(address);
    const [{ top, left } = { top: 0, left: 0 }] = where;
    const read = readRule(rule, { row: top, column: left });
    const settings = { ...DEFAULT_VALIDATION, ...more, rule: read };
    this.book.perform("api", setValidation(this.sheet.id, where, settings));
  }

  forget(): void {
    this.changes = [];
  }
}
