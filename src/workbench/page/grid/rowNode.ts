import { element } from "../dom/element";
import { CellNode } from "./cellNode";

/** One drawn row: its header, and those of its cells that are in view. */
export class RowNode {
  readonly node: HTMLElement;
  readonly header: HTMLElement;
  private readonly cells = new Map<number, CellNode>();

  constructor(private readonly row: number) {
    this.header = element("div", {
      role: "rowheader",
      class: "header",
      "data-row": row,
      "aria-colindex": 1,
    });
    this.header.textContent = String(row + 1);
    this.node = element("div", { role: "row", "aria-rowindex": row + 2 }, this.header);
  }

  place(top: number, height: number, frozen: boolean): void {
    this.node.className = frozen ? "row frozen" : "row";
    this.node.style.transform = `translateY(${top}px)`;
    this.node.style.height = `${height}px`;
  }

  /** The cell's drawing, made where it was not in view. */
  cell(column: number): CellNode {
    const known = this.cells.get(column);
    if (known !== undefined) return known;
    const made = new CellNode(this.row, column);
    this.cells.set(column, made);
    this.insertInOrder(column, made);
    return made;
  }

  /** Drops the cells that are no longer in view. */
  keepOnly(columns: ReadonlySet<number>): void {
    for (const [column, cell] of this.cells) {
      if (columns.has(column)) continue;
      cell.node.remove();
      this.cells.delete(column);
    }
  }

  /** Cells stand in the order of the columns, which is the order a screen reader reads. */
  private insertInOrder(column: number, made: CellNode): void {
    const after = [...this.cells.keys()].filter((other) => other > column);
    const next = this.cells.get(Math.min(...after));
    this.node.insertBefore(made.node, next?.node ?? null);
  }
}
