import { intersect } from "../../book/area";
import type { Book } from "../../book/book";
import { conversationText } from "../../book/comment";
import type { ConditionalLook } from "../../book/conditionalFormat";
import type { Area, Cell } from "../../book/grid";
import type { Sheet } from "../../book/sheet";
import type { Border, Style } from "../../book/style";
import { usedArea } from "../../book/usedArea";
import { conditionalLook } from "../../rules/conditionalLook";
import { SheetDrawings } from "../../rules/drawing/sheetDrawings";
import type { FilterMenuContent } from "../filter/filterMenu";
import type { Stretch } from "../grid/pixelAxis";
import type { Guidance, Look, Sight } from "../grid/sight";
import { drawnCss } from "./drawnCss";
import { grownRows, rowStretches } from "./grownRows";
import { iconOf } from "./icons";
import { SheetFilters } from "./sheetFilters";
import { columnPixels, lineStretches } from "./lineStretches";
import { cellCss } from "./styleCss";
import type { CellCss, Lean } from "./styleCss";
import { listTexts } from "./listTexts";
import { displayedText, leanOf } from "./displayed";

/** The active sheet of a workbook, as the grid asks for it. */
export class BookSight implements Sight {
  private version = 0;
  private used: Cell | null = null;
  private known: SheetFilters | null = null;
  private drawn: SheetDrawings | null = null;
  private readonly css = new Map<string, CellCss>();

  constructor(private readonly book: Book) {}

  /** The workbook changed: what was measured is measured again. */
  refresh(): void {
    this.version += 1;
    this.used = null;
    this.known = null;
    this.drawn = null;
  }

  layoutVersion(): number {
    return this.version;
  }

  rows(): Iterable<Stretch> {
    const { traits, rows } = this.sheet;
    return rowStretches(rows, traits.standardHeight, grownRows(this.sheet));
  }

  columns(): Iterable<Stretch> {
    const { traits, columns } = this.sheet;
    return lineStretches(columns, (size) => columnPixels(size, traits.standardWidth));
  }

  frozen(): { readonly rows: number; readonly columns: number } {
    return this.sheet.traits.freeze ?? { rows: 0, columns: 0 };
  }

  extent(): Cell {
    if (this.used === null) {
      const area = usedArea(this.sheet);
      this.used = { row: area?.bottom ?? 0, column: area?.right ?? 0 };
    }
    return this.used;
  }

  look(row: number, column: number): Look {
    const { sheet } = this;
    const style = sheet.style(row, column);
    const look = conditionalLook(this.book, { sheet, row, column });
    const value = sheet.value(row, column);
    const lean = leanOf(value, style);
    const drawn = this.drawings.look(row, column);
    const { box, ink } = this.cssOf(sheet, row, column, style, look, lean);
    const isHere = (thing: Cell): boolean => thing.row === row && thing.column === column;
    const note = sheet.traits.notes.find(isHere);
    const comment = sheet.traits.comments.find(isHere);
    const spreads = typeof value === "string" && !style.wrapText;
    return {
      text: drawn.hidesValue ? "" : displayedText(this.book, sheet, row, column, look),
      box: box + drawnCss(drawn),
      ink,
      icon: drawn.icon === undefined ? null : iconOf(drawn.icon.set, drawn.icon.step),
      runsOver: spreads ? RUNS_OVER[lean] : null,
      note: comment === undefined ? (note?.text ?? null) : conversationText(comment),
      isCommented: comment !== undefined,
      filter: this.filters.button(row, column),
    };
  }

  isFilled(row: number, column: number): boolean {
    return this.sheet.value(row, column) !== null || this.sheet.formula(row, column) !== null;
  }

  merges(within: Area): readonly Area[] {
    return this.sheet.traits.merges.filter((merge) => intersect(merge, within) !== null);
  }

  guidance({ row, column }: Cell): Guidance {
    const validation = this.sheet.validationAt(row, column);
    if (validation === null) return { choices: null, prompt: null };
    const { rule, prompt } = validation;
    const shown = prompt.show && prompt.message + prompt.title !== "";
    const list = rule.type === "list" && rule.inCellDropDown ? rule : null;
    return {
      choices:
        list === null ? null : listTexts(this.book, list, { sheet: this.sheet, row, column }),
      prompt: shown ? { title: prompt.title, message: prompt.message } : null,
    };
  }

  isKept(row: number): boolean {
    return this.filters.keeps(row);
  }

  filterMenu(cell: Cell): FilterMenuContent | null {
    return this.filters.menu(this.book, cell);
  }

  showsGridlines(): boolean {
    return this.sheet.traits.showGridlines;
  }

  private get filters(): SheetFilters {
    this.known ??= new SheetFilters(this.sheet);
    return this.known;
  }

  private get drawings(): SheetDrawings {
    this.drawn ??= new SheetDrawings(this.book, this.sheet);
    return this.drawn;
  }

  private get sheet(): Sheet {
    return this.book.activeSheet;
  }

  /** A cell draws its right and bottom lines; a neighbour's left or top line counts as its own. */
  private cssOf(
    sheet: Sheet,
    row: number,
    column: number,
    style: Style,
    look: ConditionalLook,
    lean: Lean,
  ): CellCss {
    const right = look.borders?.right ?? style.borders.right ?? this.leftOf(sheet, row, column + 1);
    const bottom =
      look.borders?.bottom ?? style.borders.bottom ?? this.topOf(sheet, row + 1, column);
    const key = JSON.stringify([sheet.cells.styleId(row, column), look, lean, right, bottom]);
    const known = this.css.get(key);
    if (known !== undefined) return known;
    const css = cellCss(style, look, { right, bottom }, lean);
    this.css.set(key, css);
    return css;
  }

  private leftOf(sheet: Sheet, row: number, column: number): Border | null {
    return column < sheet.columns.sizes.length ? sheet.style(row, column).borders.left : null;
  }

  private topOf(sheet: Sheet, row: number, column: number): Border | null {
    return row < sheet.rows.sizes.length ? sheet.style(row, column).borders.top : null;
  }
}

const RUNS_OVER = { left: "right", right: "left", center: "both" } as const;
