import { columnName } from "../../book/address";
import { wholeColumns } from "../../book/area";
import { element, setAttribute } from "../dom/element";
import type { Axle } from "./geometry";
import { headerState } from "./selection";
import type { Selection } from "./selection";

/** Width of the row headers and height of the column headers, in pixels. */
export const HEADER_WIDTH = 46;
export const HEADER_HEIGHT = 20;

/** The letters above the columns, and the corner that selects everything. */
export class HeaderBand {
  readonly node: HTMLElement;
  private readonly corner: HTMLElement;
  private readonly headers = new Map<number, HTMLElement>();

  constructor(cornerLabel: string) {
    this.corner = element(
      "div",
      { role: "columnheader", class: "header corner", "aria-colindex": 1 },
      element("span", { class: "unseen" }, cornerLabel),
    );
    this.corner.style.width = `${HEADER_WIDTH}px`;
    this.node = element("div", { role: "row", class: "columns", "aria-rowindex": 1 }, this.corner);
    this.node.style.height = `${HEADER_HEIGHT}px`;
  }

  draw(columns: Axle, visible: readonly number[], selection: Selection): void {
    const seen = new Set(visible);
    for (const [column, header] of this.headers) {
      if (seen.has(column)) continue;
      header.remove();
      this.headers.delete(column);
    }
    for (const column of visible) this.drawHeader(column, columns, selection);
  }

  private drawHeader(column: number, columns: Axle, selection: Selection): void {
    const header = this.header(column);
    const frozen = column < columns.frozen ? "frozen" : "";
    header.className = `header ${frozen} ${headerState(selection, wholeColumns(column))}`;
    header.style.left = `${HEADER_WIDTH + columns.startOf(column)}px`;
    header.style.width = `${columns.layout.sizeOf(column)}px`;
  }

  private header(column: number): HTMLElement {
    const known = this.headers.get(column);
    if (known !== undefined) return known;
    const made = element(
      "div",
      { role: "columnheader", "data-column": column },
      columnName(column),
    );
    setAttribute(made, "aria-colindex", column + 2);
    this.headers.set(column, made);
    this.node.append(made);
    return made;
  }
}
