import {
  bounding,
  cellArea,
  containsCell,
  wholeColumns,
  wholeRows,
  WHOLE_SHEET,
  topLeft,
} from "../../book/area";
import type { Area, Cell } from "../../book/grid";
import { advanceWithin } from "./advance";
import type { GridView } from "./gridView";
import type { Intent } from "./keys";
import { jumpFrom, pageFrom, stepFrom } from "./moves";
import type { Direction, Ground } from "./moves";
import { currentArea, movingCorner, oneCell, stretched } from "./selection";
import type { Selection } from "./selection";
import type { Sight } from "./sight";

type MoveIntent = Extract<Intent, { readonly do: string; readonly stretch: boolean }>;

/** Where the person stands on the active sheet, and how keys and names move it. */
export class Selecting {
  private current: Selection = oneCell({ row: 0, column: 0 });
  /** The column where a run of Tabs began: Enter goes back under it. */
  private tabColumn: number | null = null;

  constructor(
    private readonly view: () => GridView,
    private readonly sight: () => Sight,
    /** Tells the model what is selected now. */
    private readonly tell: (areas: readonly Area[]) => void,
  ) {}

  get selection(): Selection {
    return this.current;
  }

  /** What the model says is selected: an add-in, or another sheet. Keeps the active cell if it can. */
  adopt(areas: readonly Area[]): void {
    const { active } = this.current;
    const [first] = areas;
    if (first === undefined) return;
    const kept = areas.some((area) => containsCell(area, active.row, active.column));
    this.current = { areas, active: kept ? active : { row: first.top, column: first.left } };
    this.tabColumn = null;
  }

  /** Selects, tells the model, and scrolls the moving corner into view. */
  set(selection: Selection, reveal: Cell = selection.active): void {
    this.current = selection;
    this.tell(selection.areas);
    this.view().reveal(reveal);
  }

  goToCell(cell: Cell): void {
    this.tabColumn = null;
    this.set(this.whole(oneCell(cell)));
  }

  stretchTo(cell: Cell): void {
    this.set(this.whole(stretched(this.current, cell)), cell);
  }

  /** Ctrl and a click: one more area. */
  add(cell: Cell): void {
    const area = cellArea(cell.row, cell.column);
    this.set({ active: cell, areas: [...this.current.areas, area] });
  }

  /** Whole rows or columns from one line to another; the active cell is the first in view. */
  lines(axis: "rows" | "columns", from: number, to: number): void {
    const [first, last] = [Math.min(from, to), Math.max(from, to)];
    const area = axis === "rows" ? wholeRows(first, last) : wholeColumns(first, last);
    const active = axis === "rows" ? { row: from, column: 0 } : { row: 0, column: from };
    this.current = { areas: [area], active };
    this.tell([area]);
    this.view().redraw();
  }

  all(): void {
    this.current = { areas: [WHOLE_SHEET], active: this.current.active };
    this.tell([WHOLE_SHEET]);
    this.view().redraw();
  }

  /** The whole rows or columns of what is selected. */
  widen(axis: "rows" | "columns"): void {
    const { top, bottom, left, right } = currentArea(this.current);
    if (axis === "rows") this.lines("rows", top, bottom);
    else this.lines("columns", left, right);
  }

  goToArea(area: Area): void {
    this.tabColumn = null;
    this.set(this.whole({ areas: [area], active: topLeft(area) }));
  }

  move(intent: MoveIntent): void {
    const from = intent.stretch ? movingCorner(this.current) : this.current.active;
    const to = this.target(intent, from);
    if (intent.stretch) this.stretchTo(to);
    else this.goToCell(to);
  }

  /** Tab and Enter, forwards or back. */
  advance(by: "Tab" | "Enter", backwards: boolean): void {
    const { areas, active } = this.current;
    const within = advanceWithin(this.inMerge(active) ? [] : areas, active, by, backwards);
    if (within !== null) return this.set({ areas, active: within });
    const start = this.tabColumn ?? active.column;
    const forth = by === "Tab" ? "right" : "down";
    const back = by === "Tab" ? "left" : "up";
    const next = stepFrom(this.ground, this.edgeOf(active, forth), backwards ? back : forth);
    this.goToCell(by === "Enter" && !backwards ? { ...next, column: start } : next);
    if (by === "Tab") this.tabColumn = start;
  }

  step(to: Direction): void {
    this.goToCell(stepFrom(this.ground, this.edgeOf(this.current.active, to), to));
  }

  private target(intent: MoveIntent, from: Cell): Cell {
    const { geometry } = this.view();
    switch (intent.do) {
      case "step":
        return stepFrom(this.ground, this.edgeOf(from, intent.to), intent.to);
      case "jump":
        return jumpFrom(this.ground, from, intent.to);
      case "page": {
        const vertical = intent.to === "up" || intent.to === "down";
        const axle = vertical ? geometry.rows : geometry.columns;
        return pageFrom(this.ground, from, intent.to, axle.pageLength());
      }
      case "rowStart":
        return { row: from.row, column: geometry.columns.frozen };
      case "sheetStart":
        return { row: geometry.rows.frozen, column: geometry.columns.frozen };
      case "sheetEnd":
        return this.sight().extent();
    }
  }

  private get ground(): Ground {
    const { rows, columns } = this.view().geometry;
    const sight = this.sight();
    return {
      rows: rows.layout,
      columns: columns.layout,
      isFilled: (row, column) => sight.isFilled(row, column),
      extent: () => sight.extent(),
    };
  }

  private inMerge(cell: Cell): Area | undefined {
    return this.sight().merges(cellArea(cell.row, cell.column))[0];
  }

  /** The side of a merged cell from which a step leaves it. */
  private edgeOf(cell: Cell, to: Direction): Cell {
    const merge = this.inMerge(cell);
    if (merge === undefined) return cell;
    if (to === "down") return { row: merge.bottom, column: cell.column };
    if (to === "right") return { row: cell.row, column: merge.right };
    return cell;
  }

  /** A selection never cuts a merged area. */
  private whole(selection: Selection): Selection {
    const areas = selection.areas.map((area) =>
      this.sight()
        .merges(area)
        .reduce((whole, merge) => bounding(whole, merge), area),
    );
    const merge = this.inMerge(selection.active);
    const active = merge === undefined ? selection.active : { row: merge.top, column: merge.left };
    return { areas, active };
  }
}
