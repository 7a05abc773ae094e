import type { Cell } from "../../book/grid";
import { element, setAttribute } from "../dom/element";
import type { Box } from "./geometry";

/**
 * `enter`: the text replaces the cell's, and an arrow accepts it. `edit` (F2, double click, formula
 * bar): the cell's text is changed, and arrows move in it.
 */
export type EditMode = "enter" | "edit";

export interface EditorHands {
  /** The text is accepted; `then` says where to go. */
  accept(then: AfterEdit): void;
  cancel(): void;
  /** Something was typed while no cell was being edited. */
  begun(text: string): void;
  /** The text changed, so that the formula bar shows it too. */
  changed(text: string): void;
}

/** The key that accepted an entry; `none` where it was accepted by leaving the cell. */
export type AfterEdit =
  | { readonly key: "Enter" | "Tab"; readonly backwards: boolean }
  | { readonly key: "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight" }
  | { readonly key: "none" };

/**
 * Where the keyboard is: a text box over the active cell, unseen until something is typed. Being a text
 * box it takes accents, input methods and dictation as any other, and tells a screen reader which cell
 * of the grid is the active one.
 */
export class CellEditor {
  readonly node: HTMLTextAreaElement;
  private target: Cell | null = null;
  private mode: EditMode = "enter";

  constructor(
    label: string,
    gridId: string,
    private readonly hands: EditorHands,
  ) {
    this.node = element("textarea", {
      class: "cell-editor ready",
      "aria-label": label,
      "aria-controls": gridId,
      rows: 1,
      spellcheck: "false",
      autocomplete: "off",
    });
    this.node.addEventListener("keydown", (event) => this.press(event));
    this.node.addEventListener("input", () => {
      if (this.target === null) hands.begun(this.node.value);
      else hands.changed(this.node.value);
      this.grow();
    });
  }

  /** The cell being edited, or `null`. */
  get cell(): Cell | null {
    return this.target;
  }

  get editMode(): EditMode {
    return this.mode;
  }

  get text(): string {
    return this.node.value;
  }

  /** Where the next letter comes, here or in the formula bar, which holds the same text. */
  get caret(): number {
    const box = document.activeElement;
    return (box instanceof HTMLTextAreaElement ? box : this.node).selectionStart;
  }

  set caret(at: number) {
    this.node.setSelectionRange(at, at);
  }

  open(cell: Cell, text: string, mode: EditMode, ink: string): void {
    this.target = cell;
    this.mode = mode;
    this.node.style.cssText = ink;
    this.node.classList.remove("ready");
    this.node.focus();
    // Writing the text that is there already would break a composition under way.
    if (this.node.value === text) return;
    this.write(text);
    this.node.setSelectionRange(text.length, text.length);
  }

  /** Shows a text typed elsewhere: in the formula bar, or chosen in a list. */
  write(text: string): void {
    this.node.value = text;
    this.grow();
  }

  /** The active cell for a screen reader; `null` where it is out of view. */
  pointTo(cellId: string | null): void {
    setAttribute(this.node, "aria-activedescendant", cellId);
  }

  /** Puts the box over its cell. */
  place({ left, top, width, height }: Box): void {
    const { style } = this.node;
    style.left = `${left - 1}px`;
    style.top = `${top - 1}px`;
    style.minWidth = `${width + 1}px`;
    style.minHeight = `${height + 1}px`;
    this.grow();
  }

  close(): void {
    this.target = null;
    this.node.value = "";
    this.node.classList.add("ready");
  }

  private press(event: KeyboardEvent): void {
    if (event.isComposing || this.target === null) return;
    const then = this.acceptedBy(event);
    if (event.key === "Escape") this.hands.cancel();
    else if (event.key === "F2") this.mode = this.mode === "enter" ? "edit" : "enter";
    else if (event.key === "Enter" && event.altKey) this.insertLine();
    else if (then !== null) this.hands.accept(then);
    else return;
    event.preventDefault();
    // The same key must not move the selection that takes over.
    event.stopImmediatePropagation();
  }

  private acceptedBy({ key, shiftKey, altKey }: KeyboardEvent): AfterEdit | null {
    if (key === "Enter" || key === "Tab") return altKey ? null : { key, backwards: shiftKey };
    const isArrow =
      key === "ArrowUp" || key === "ArrowDown" || key === "ArrowLeft" || key === "ArrowRight";
    return isArrow && this.mode === "enter" ? { key } : null;
  }

  private insertLine(): void {
    const { selectionStart, selectionEnd } = this.node;
    this.node.setRangeText("\n", selectionStart, selectionEnd, "end");
    this.grow();
    this.hands.changed(this.node.value);
  }

  /** The box runs over the neighbours as the text does; it breaks lines only where it is widest. */
  private grow(): void {
    const { style } = this.node;
    style.width = "0";
    style.height = "0";
    style.whiteSpace = "pre";
    style.width = `${this.node.scrollWidth + 4}px`;
    style.whiteSpace = "";
    style.height = `${this.node.scrollHeight}px`;
  }
}
