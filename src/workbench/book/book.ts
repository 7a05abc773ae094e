import type { Change, Step } from "../change/change";
import { Journal } from "../change/journal";
import type { BookTraits } from "./bookTraits";
import { DEFAULT_BOOK_TRAITS } from "./bookTraits";
import type { Calculator } from "./calculator";
import { Focus } from "./focus";
import type { SheetArea } from "./grid";
import type { Locale, LocaleTag } from "./locale";
import { localeOf } from "./locale";
import { ExcelRefusal } from "./refusal";
import { Sheet } from "./sheet";
import { StyleTable } from "./styleTable";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

/** The greatest `sheetId` of a file. */
const MAX_TAB_ID = 65534;

/**
 * The workbook: the only truth of the workbench.
 *
 * - Reading: `book.sheets`, `sheet.value(row, column)`, `sheet.values(area)`, `sheet.formula`,
 *   `sheet.style`, `sheet.traits`, `sheet.rows` and `.columns`, `usedArea(sheet)`. Rows and columns
 *   are 0-based, areas inclusive; formulas are R1C1 (`toA1`, `toR1C1` in `formulaText.ts`).
 * - Changing: `book.perform("user" | "api", step)` with a step of `change/`. One gesture or one
 *   action of a batch is one `Change`; a step that refuses throws `ExcelRefusal` and leaves the
 *   book as it was. `book.journal` undoes and redoes.
 * - Listening: `onChange` (what was done: notes), `onCalculated` (results, never Changes, E7),
 *   `focus.onMove` (active sheet and selection, outside the journal).
 * - Building from a file: `createSheet`, `placeSheet`, `sheet.cells`, `sheet.become`,
 *   `book.become`, then `calculateWith`; nothing is journalled.
 */
export class Book {
  readonly styles = new StyleTable();
  readonly focus = new Focus();
  readonly journal = new Journal(this, (change) => this.publish(change));
  calculationMode: CalculationMode = "Automatic";
  /** What the file says; a mode set meanwhile is of the session (truth W32). */
  calculationModeOfFile: CalculationMode = "Automatic";
  /** Something was changed since the workbook was opened or saved. */
  isDirty = false;
  /** It was opened from a file, or saved in one. */
  wasSaved = false;
  private isSuspended = false;
  private isCoauthored = false;
  private order: readonly Sheet[] = [];
  private current: BookTraits = DEFAULT_BOOK_TRAITS;
  private engine: Calculator | null = null;
  private readonly tabIds = new Set<number>();
  private readonly issued = { formats: 0, tables: 0 };
  private readonly changeListeners = new Set<(change: Change) => void>();
  private readonly calculationListeners = new Set<(areas: readonly SheetArea[]) => void>();

  constructor(public localeTag: LocaleTag = "en-US") {}

  get locale(): Locale {
    return localeOf(this.localeTag);
  }

  get traits(): BookTraits {
    return this.current;
  }

  /** Replaces some traits; called by steps and readers only. */
  become(patch: Partial<BookTraits>): void {
    this.current = { ...this.current, ...patch };
  }

  /** In the order of the tabs. */
  get sheets(): readonly Sheet[] {
    return this.order;
  }

  /** @throws ExcelRefusal ItemNotFound */
  sheet(id: string): Sheet {
    const sheet = this.sheetById(id);
    if (sheet === null) throw new ExcelRefusal("ItemNotFound");
    return sheet;
  }

  sheetById(id: string): Sheet | null {
    return this.order.find((sheet) => sheet.id === id) ?? null;
  }

  /** Without regard to case. */
  sheetByName(name: string): Sheet | null {
    const wanted = name.toLowerCase();
    return this.order.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  /** The sheet in front: the first visible one until another was activated. */
  get activeSheet(): Sheet {
    const visible = this.order.filter(({ traits }) => traits.visibility === "Visible");
    const sheet = visible.find(({ id }) => id === this.focus.activeSheetId) ?? visible[0];
    if (sheet === undefined) throw new Error("A workbook has at least one visible sheet");
    return sheet;
  }

  /**
   * A blank sheet with an id of its own, not yet in the book.
   * @param tabId its number in the file that it comes from: one that is free, or another is given
   */
  createSheet(name: string, tabId = 0): Sheet {
    const isFree = tabId > 0 && tabId <= MAX_TAB_ID && !this.tabIds.has(tabId);
    const given = isFree ? tabId : Math.max(0, ...this.tabIds) + 1;
    this.tabIds.add(given);
    return new Sheet(given, name, this.styles);
  }

  /** Puts a sheet among the tabs, or moves it there; called by steps and readers only. */
  placeSheet(sheet: Sheet, position = this.order.length): void {
    const others = this.order.filter((other) => other !== sheet);
    this.order = [...others.slice(0, position), sheet, ...others.slice(position)];
  }

  /** Takes a sheet out; called by steps only. */
  removeSheet(sheet: Sheet): void {
    this.order = this.order.filter((other) => other !== sheet);
  }

  /** An id for a new conditional format, unique in this book. */
  nextFormatId(): string {
    this.issued.formats += 1;
    return `{00000000-0000-0000-0001-${this.issued.formats.toString(16).padStart(12, "0")}}`.toUpperCase();
  }

  /** An id for a new table, above those present. */
  nextTableId(): number {
    const present = this.order.flatMap(({ traits }) => traits.tables.map(({ id }) => id));
    this.issued.tables = Math.max(this.issued.tables, ...present) + 1;
    return this.issued.tables;
  }

  get calculator(): Calculator | null {
    return this.engine;
  }

  /** Gives the book its formula engine; without one, formulas keep their last known results. */
  calculateWith(make: (book: Book) => Calculator): void {
    this.engine = make(this);
  }

  /**
   * Carries out a step as one Change.
   * @param origin the runtime whose API asked for it, for `triggerSource` (E1)
   * @throws ExcelRefusal when Excel refuses; the book is then as before
   */
  perform(cause: "user" | "api", step: Step, origin?: string): Change {
    return this.journal.perform(this.isCoauthored ? "coauthor" : cause, step, origin);
  }

  /** Makes what the user's hands do meanwhile another person's (truth E5). */
  asCoauthor<T>(gesture: () => T): T {
    this.isCoauthored = true;
    try {
      return gesture();
    } finally {
      this.isCoauthored = false;
    }
  }

  /** Whether changes are calculated as they come. */
  get isCalculating(): boolean {
    return this.calculationMode !== "Manual" && !this.isSuspended;
  }

  /** Values may be stale until calculation is resumed (truth B21). */
  suspendCalculation(): void {
    this.isSuspended = true;
  }

  resumeCalculation(): void {
    if (!this.isSuspended) return;
    this.isSuspended = false;
    if (this.isCalculating) this.calculate();
  }

  /** Recomputes every formula. */
  calculate(): void {
    if (this.engine !== null) this.tellCalculated(this.engine.recalculateAll());
  }

  /** Answers how to stop listening, as `onCalculated` does. */
  onChange(listener: (change: Change) => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  onCalculated(listener: (areas: readonly SheetArea[]) => void): () => void {
    this.calculationListeners.add(listener);
    return () => this.calculationListeners.delete(listener);
  }

  /** Results first, so that who hears of a change reads what it brought about. */
  private publish(change: Change): void {
    this.isDirty = true;
    const calculated =
      (this.isCalculating
        ? this.engine?.recalculate(change)
        : this.engine?.calculateEntered(change)) ?? [];
    for (const listener of [...this.changeListeners]) listener(change);
    this.tellCalculated(calculated);
  }

  private tellCalculated(areas: readonly SheetArea[]): void {
    if (areas.length === 0) return;
    for (const listener of [...this.calculationListeners]) listener(areas);
  }
}
