import { cellAddress } from "../../book/address";
import { element, setAttribute, setText } from "../dom/element";
import type { Box } from "./geometry";
import type { Look } from "./sight";

/** What the view adds to a cell's own look. */
export interface CellState {
  readonly frozen: boolean;
  readonly selected: boolean;
  readonly active: boolean;
  /** How far the text may run over empty neighbours, in pixels to the left and to the right. */
  readonly overrun: readonly [left: number, right: number];
  /** Whether the lines between cells are drawn. */
  readonly ruled: boolean;
  /** What the button of a filtered header says. */
  readonly filterLabel: (column: string) => string;
}

export const cellId = (row: number, column: number): string => `cell-${cellAddress(row, column)}`;

/** One drawn cell. Its element is kept while the cell is in view, and changed only where it differs. */
export class CellNode {
  readonly node: HTMLElement;
  private readonly ink = element("span", { class: "ink" });
  private readonly address: string;
  private style = "";
  private inkStyle = "";
  private filterButton: HTMLButtonElement | null = null;
  private icon: HTMLElement | null = null;

  constructor(row: number, column: number) {
    this.address = cellAddress(row, column);
    this.node = element(
      "div",
      {
        role: "gridcell",
        id: cellId(row, column),
        "data-address": this.address,
        "aria-colindex": column + 2,
      },
      this.ink,
    );
  }

  /** @param box where the cell lies within its row. */
  draw(look: Look, box: Box, state: CellState): void {
    setText(this.ink, look.text);
    const name = look.text === "" ? this.address : `${this.address} ${look.text}`;
    setAttribute(this.node, "aria-label", name);
    setAttribute(this.node, "aria-selected", String(state.selected));
    this.node.className = classes(look, state);
    this.place(look, box);
    this.drawInk(look, state);
    this.drawFilter(look, state);
    this.drawIcon(look);
  }

  /** The sign is for the eye: a screen reader reads the number that it stands for. */
  private drawIcon({ icon }: Look): void {
    if (icon === null) {
      this.icon?.remove();
      this.icon = null;
      return;
    }
    this.icon ??= element("span", { class: "icon", "aria-hidden": "true" });
    setText(this.icon, icon.sign);
    this.icon.style.color = icon.color;
    if (this.icon.parentElement === null) this.node.prepend(this.icon);
  }

  /** The button is kept between drawings: a press on it would be lost with it. */
  private drawFilter({ filter, text }: Look, { filterLabel }: CellState): void {
    if (filter === null) {
      this.filterButton?.remove();
      this.filterButton = null;
      return;
    }
    this.filterButton ??= element("button", { type: "button", tabindex: -1, "data-filter": true });
    this.filterButton.className = `filter-button ${filter}`;
    setAttribute(this.filterButton, "aria-label", filterLabel(text));
    setAttribute(this.filterButton, "aria-haspopup", "dialog");
    if (this.filterButton.parentElement === null) this.node.append(this.filterButton);
  }

  private place(look: Look, { left, top, width, height }: Box): void {
    const style = `left:${left}px;top:${top}px;width:${width}px;height:${height}px;${look.box}`;
    if (style === this.style) return;
    this.style = style;
    this.node.style.cssText = style;
  }

  private drawInk(look: Look, { overrun: [left, right] }: CellState): void {
    const over = left + right > 0 ? `margin-left:${-left}px;margin-right:${-right}px;` : "";
    const style = look.ink + over;
    if (style === this.inkStyle) return;
    this.inkStyle = style;
    this.ink.style.cssText = style;
  }
}

function classes(look: Look, state: CellState): string {
  const names = ["cell"];
  if (state.frozen) names.push("frozen");
  if (state.selected) names.push("selected");
  if (state.active) names.push("active");
  if (!state.ruled) names.push("unruled");
  if (look.note !== null) names.push("noted");
  if (look.isCommented) names.push("commented");
  if (state.overrun[0] + state.overrun[1] > 0) names.push("overrun");
  return names.join(" ");
}
