import { wholeRows } from "../../book/area";
import type { Area, Cell } from "../../book/grid";
import { element } from "../dom/element";
import { oncePerFrame } from "../dom/frame";
import { cellId } from "./cellNode";
import { Axle, Geometry } from "./geometry";
import { HEADER_HEIGHT, HEADER_WIDTH, HeaderBand } from "./headerBand";
import { PixelAxis } from "./pixelAxis";
import { RowNode } from "./rowNode";
import { drawCells } from "./drawCells";
import { Scroller } from "./scroller";
import { headerState } from "./selection";
import type { Selection } from "./selection";
import type { Sight } from "./sight";

export const GRID_ID = "sheet-grid";

/** Lines that can be scrolled to beyond the last one used. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;

/** The cells of the active sheet: draws what the model says, and stores only what it drew. */
export class GridView {
  /** The focusable grid. */
  readonly node: HTMLElement;
  /** Where frames, editor and bubbles lie; its corner is that of the first cell in view. */
  readonly overlay = element("div", { class: "overlay" });
  private readonly scroller: Scroller;
  private readonly band: HeaderBand;
  private readonly rows = new Map<number, RowNode>();
  private axes: { version: number; rows: PixelAxis; columns: PixelAxis } | null = null;
  /** Asks for a drawing at the next frame. */
  readonly redraw = oncePerFrame(() => this.draw());
  /** Called after each drawing, to place what lies over the cells. */
  onDrawn: () => void = () => undefined;

  constructor(
    private readonly labels: {
      readonly grid: string;
      readonly corner: string;
      readonly filter: { readonly title: (column: string) => string };
    },
    private readonly sight: () => Sight,
    private readonly selection: () => Selection,
  ) {
    this.node = element("div", {
      class: "grid",
      id: GRID_ID,
      role: "grid",
      tabindex: 0,
      "aria-label": labels.grid,
      "aria-multiselectable": "true",
      "aria-rowcount": 1_048_577,
      "aria-colcount": 16_385,
    });
    this.scroller = new Scroller(this.node, this.redraw);
    this.band = new HeaderBand(labels.corner);
    this.scroller.layer.append(this.band.node);
    this.overlay.style.left = `${HEADER_WIDTH}px`;
    this.overlay.style.top = `${HEADER_HEIGHT}px`;
  }

  get geometry(): Geometry {
    const { rows, columns } = this.layout();
    const { x, y } = this.scroller.position;
    const { width, height } = this.scroller.view;
    const frozen = this.sight().frozen();
    return new Geometry(
      new Axle(rows, frozen.rows, y, height - HEADER_HEIGHT),
      new Axle(columns, frozen.columns, x, width - HEADER_WIDTH),
    );
  }

  /** Scrolls a cell into view, as little as needed. */
  reveal({ row, column }: Cell): void {
    const { rows, columns } = this.geometry;
    this.makeRoom(row, column);
    this.scroller.scrollTo(columns.scrollToShow(column), rows.scrollToShow(row));
    this.redraw();
  }

  scrollTo(x: number, y: number): void {
    this.scroller.scrollTo(x, y);
    this.redraw();
  }

  get scroll(): { readonly x: number; readonly y: number } {
    return this.scroller.position;
  }

  private layout(): { rows: PixelAxis; columns: PixelAxis } {
    const sight = this.sight();
    const version = sight.layoutVersion();
    if (this.axes?.version !== version) {
      const [rows, columns] = [new PixelAxis(sight.rows()), new PixelAxis(sight.columns())];
      this.axes = { version, rows, columns };
    }
    return this.axes;
  }

  private draw(): void {
    const geometry = this.geometry;
    const columns = [...geometry.columns.visible()];
    const rows = [...geometry.rows.visible()];
    this.makeRoom(rows.at(-1) ?? 0, columns.at(-1) ?? 0);
    this.band.draw(geometry.columns, columns, this.selection());
    this.keepOnly(new Set(rows));
    for (const row of rows) this.drawRow(row, columns, geometry);
    this.fitOverlay();
    this.onDrawn();
  }

  private drawRow(row: number, columns: readonly number[], geometry: Geometry): void {
    const { rows } = geometry;
    const drawn = this.rowNode(row);
    drawn.place(HEADER_HEIGHT + rows.startOf(row), rows.layout.sizeOf(row), row < rows.frozen);
    const kept = this.sight().isKept(row) ? "kept" : "";
    drawn.header.className = `header ${kept} ${headerState(this.selection(), wholeRows(row))}`;
    drawn.header.style.width = `${HEADER_WIDTH}px`;
    drawn.keepOnly(new Set(columns));
    const { title } = this.labels.filter;
    drawCells(drawn, row, columns, geometry, this.sight(), this.selection(), title);
  }

  private rowNode(row: number): RowNode {
    const known = this.rows.get(row);
    if (known !== undefined) return known;
    const made = new RowNode(row);
    const after = [...this.rows.keys()].filter((other) => other > row);
    const next = this.rows.get(Math.min(...after));
    this.scroller.layer.insertBefore(made.node, next?.node ?? null);
    this.rows.set(row, made);
    return made;
  }

  private keepOnly(rows: ReadonlySet<number>): void {
    for (const [row, drawn] of this.rows) {
      if (rows.has(row)) continue;
      drawn.node.remove();
      this.rows.delete(row);
    }
  }

  /** Lets the bars reach a little beyond what is used and what is in view, as Excel's do. */
  private makeRoom(row: number, column: number): void {
    const { rows, columns } = this.layout();
    const extent = this.sight().extent();
    const lastRow = Math.max(extent.row, row) + SPARE_ROWS;
    const lastColumn = Math.max(extent.column, column) + SPARE_COLUMNS;
    this.scroller.resize(
      HEADER_WIDTH + columns.offsetOf(lastColumn + 1),
      HEADER_HEIGHT + rows.offsetOf(lastRow + 1),
    );
  }

  private fitOverlay(): void {
    const { width, height } = this.scroller.view;
    this.overlay.style.width = `${width - HEADER_WIDTH}px`;
    this.overlay.style.height = `${height - HEADER_HEIGHT}px`;
  }

  /** Forgets what was drawn: another sheet or another workbook is shown. */
  forget(): void {
    this.axes = null;
    this.keepOnly(new Set());
  }

  /** The cell's element, where it is in view. */
  cellElement({ row, column }: Cell): HTMLElement | null {
    return this.node.querySelector<HTMLElement>(`#${cellId(row, column)}`);
  }

  boxOf(area: Area) {
    return this.geometry.boxOf(area);
  }
}
