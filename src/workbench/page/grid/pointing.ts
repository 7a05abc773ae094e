import { bounding, cellArea } from "../../book/area";
import type { Area, Axis, Cell } from "../../book/grid";
import type { GridView } from "./gridView";
import { HEADER_HEIGHT, HEADER_WIDTH } from "./headerBand";
import type { Selecting } from "./selecting";
import { currentArea } from "./selection";

/** Pixels round a header's edge that resize instead of selecting. */
const GRIP = 4;

export interface PointingHands {
  /** Called before anything is selected; false keeps the person in the cell being edited. */
  leaveEdit(): Promise<boolean>;
  /** Cells are pointed at for the formula being typed; false where none waits for them. */
  point(area: Area): boolean;
  /** The keyboard comes to the cells. */
  focus(): void;
  edit(cell: Cell): void;
  menu(x: number, y: number): void;
  resize(axis: Axis, line: number, pixels: number): void;
  fitColumn(column: number): void;
  fill(from: Area, over: Area): void;
  /** The area that a fill would cover, while it is dragged. */
  dragging(area: Area | null): void;
}

type Place =
  | { readonly on: "cell"; readonly cell: Cell }
  | { readonly on: "row" | "column"; readonly line: number }
  | { readonly on: "edge"; readonly axis: Axis; readonly line: number; readonly size: number }
  | { readonly on: "corner" };

/** The mouse over the cells and their headers. */
export class Pointing {
  constructor(
    private readonly view: GridView,
    private readonly selecting: Selecting,
    private readonly hands: PointingHands,
  ) {
    view.node.addEventListener("pointerdown", (event) => void this.press(event));
    view.node.addEventListener("pointermove", (event) => this.hover(event));
    view.node.addEventListener("dblclick", (event) => this.double(event));
    view.node.addEventListener("contextmenu", (event) => {
      event.preventDefault();
      hands.menu(event.clientX, event.clientY);
    });
  }

  /** Drags the handle at the selection's corner: fills along the longer way. */
  startFill(event: PointerEvent): void {
    const from = currentArea(this.selecting.selection);
    let over = from;
    event.preventDefault();
    this.drag(
      event,
      (at) => {
        over = fillArea(from, this.cellAt(at));
        this.hands.dragging(over);
      },
      () => {
        this.hands.dragging(null);
        this.hands.fill(from, over);
      },
    );
  }

  private async press(event: PointerEvent): Promise<void> {
    if (!this.isOnSheet(event) || isControl(event.target)) return;
    const place = this.placeAt(event);
    if (place.on === "cell" && this.startPoint(event, place.cell)) return;
    if (!(await this.hands.leaveEdit())) return;
    this.hands.focus();
    if (event.button === 2 && this.isSelected(place)) return;
    if (place.on === "corner") this.selecting.all();
    else if (place.on === "edge") this.startResize(event, place);
    else if (place.on === "cell") this.startSelect(event, place.cell);
    else this.startLines(event, place);
  }

  /** The keyboard stays in the formula, whose address follows the pointer. */
  private startPoint(event: PointerEvent, from: Cell): boolean {
    const one = cellArea(from.row, from.column);
    if (event.button !== 0 || !this.hands.point(one)) return false;
    event.preventDefault();
    this.drag(event, (at) => {
      const { row, column } = this.cellAt(at);
      this.hands.point(bounding(one, cellArea(row, column)));
    });
    return true;
  }

  private startSelect(event: PointerEvent, cell: Cell): void {
    if (event.shiftKey) this.selecting.stretchTo(cell);
    else if (event.ctrlKey || event.metaKey) this.selecting.add(cell);
    else this.selecting.goToCell(cell);
    this.drag(event, (at) => this.selecting.stretchTo(this.cellAt(at)));
  }

  private startLines(event: PointerEvent, place: Extract<Place, { on: "row" | "column" }>): void {
    const axis = place.on === "row" ? "rows" : "columns";
    const { active } = this.selecting.selection;
    const from = event.shiftKey ? active[place.on] : place.line;
    this.selecting.lines(axis, from, place.line);
    this.drag(event, (at) => this.selecting.lines(axis, from, this.cellAt(at)[place.on]));
  }

  private startResize(event: PointerEvent, edge: Extract<Place, { on: "edge" }>): void {
    const start = edge.axis === "rows" ? event.clientY : event.clientX;
    let size = edge.size;
    this.drag(
      event,
      (at) => {
        const now = edge.axis === "rows" ? at.clientY : at.clientX;
        size = Math.max(0, edge.size + now - start);
      },
      () => {
        if (size !== edge.size) this.hands.resize(edge.axis, edge.line, size);
      },
    );
  }

  private drag(
    { pointerId, button }: PointerEvent,
    move: (event: PointerEvent) => void,
    end: () => void = () => undefined,
  ): void {
    if (button !== 0) return;
    const follow = (event: PointerEvent) => event.pointerId === pointerId && move(event);
    const stop = () => {
      window.removeEventListener("pointermove", follow);
      window.removeEventListener("pointerup", stop);
      end();
    };
    window.addEventListener("pointermove", follow);
    window.addEventListener("pointerup", stop);
  }

  private hover(event: PointerEvent): void {
    const place = this.placeAt(event);
    const cursors = { rows: "row-resize", columns: "col-resize" };
    this.view.node.style.cursor = place.on === "edge" ? cursors[place.axis] : "";
  }

  private double(event: MouseEvent): void {
    const place = this.placeAt(event);
    if (place.on === "edge" && place.axis === "columns") this.hands.fitColumn(place.line);
    if (place.on === "cell" && !isControl(event.target)) this.hands.edit(place.cell);
  }

  private isSelected(place: Place): boolean {
    const { top, bottom, left, right } = currentArea(this.selecting.selection);
    if (place.on === "row") return place.line >= top && place.line <= bottom;
    if (place.on === "column") return place.line >= left && place.line <= right;
    if (place.on !== "cell") return false;
    const { row, column } = place.cell;
    return row >= top && row <= bottom && column >= left && column <= right;
  }

  /** A press on the scroll bars is the browser's. */
  private isOnSheet({ clientX, clientY }: MouseEvent): boolean {
    const { left, top } = this.view.node.getBoundingClientRect();
    const { clientWidth, clientHeight } = this.view.node;
    return clientX - left < clientWidth && clientY - top < clientHeight;
  }

  private placeAt(event: MouseEvent): Place {
    const { x, y } = this.offset(event);
    const { rows, columns } = this.view.geometry;
    if (x < 0 && y < 0) return { on: "corner" };
    if (y < 0) {
      const line = edgeNear(
        x,
        (pixel) => columns.lineAt(pixel),
        (at) => columns.seen(at, at)[1],
      );
      if (line === null) return { on: "column", line: columns.lineAt(x) };
      return { on: "edge", axis: "columns", line, size: columns.layout.sizeOf(line) };
    }
    if (x < 0) {
      const line = edgeNear(
        y,
        (pixel) => rows.lineAt(pixel),
        (at) => rows.seen(at, at)[1],
      );
      if (line === null) return { on: "row", line: rows.lineAt(y) };
      return { on: "edge", axis: "rows", line, size: rows.layout.sizeOf(line) };
    }
    return { on: "cell", cell: this.cellAt(event) };
  }

  private cellAt(event: MouseEvent): Cell {
    const { x, y } = this.offset(event);
    return this.view.geometry.cellAt(Math.max(0, x), Math.max(0, y));
  }

  /** Pixels from the corner of the first cell. */
  private offset({ clientX, clientY }: MouseEvent): { x: number; y: number } {
    const { left, top } = this.view.node.getBoundingClientRect();
    return { x: clientX - left - HEADER_WIDTH, y: clientY - top - HEADER_HEIGHT };
  }
}

/** The line whose far edge is under the pointer, or `null`. */
function edgeNear(
  pixel: number,
  lineAt: (pixel: number) => number,
  endOf: (line: number) => number,
): number | null {
  const here = lineAt(pixel);
  if (endOf(here) - pixel <= GRIP) return here;
  const before = lineAt(Math.max(0, pixel - GRIP));
  return before < here ? before : null;
}

/** What a fill covers: the source, stretched along the way the pointer is farther. */
function fillArea(from: Area, to: Cell): Area {
  const down = Math.max(from.top - to.row, to.row - from.bottom, 0);
  const along = Math.max(from.left - to.column, to.column - from.right, 0);
  if (down >= along) {
    return { ...from, top: Math.min(from.top, to.row), bottom: Math.max(from.bottom, to.row) };
  }
  return { ...from, left: Math.min(from.left, to.column), right: Math.max(from.right, to.column) };
}

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("button") !== null;
