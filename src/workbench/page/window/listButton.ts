import { button } from "../dom/element";

/**
 * The small arrow beside a cell whose rule is a list. It stands inside the cell, so that it belongs to
 * it for a screen reader; it is moved, never made again, or a press on it would be lost.
 */
export class ListButton {
  private readonly node: HTMLButtonElement;

  constructor(label: string, onPress: () => void) {
    this.node = button(label, onPress, { class: "list-button", tabindex: -1 });
  }

  /**
   * @param cell the drawn cell, or `null` where there is no list or the cell is out of view.
   * @param hasRoom whether there is room beside the cell; else the button stands over its end.
   */
  place(cell: HTMLElement | null, hasRoom: boolean): void {
    this.node.classList.toggle("inside", !hasRoom);
    if (cell === null) this.node.remove();
    else if (this.node.parentElement !== cell) cell.append(this.node);
  }
}
