import { button, element } from "../dom/element";
import type { Words } from "../messages/words";

export interface FormulaBarHands {
  /** The person goes to an address or a name; false where there is none. */
  goTo(reference: string): boolean;
  /** The person begins to edit the active cell in the bar. */
  begin(): void;
  changed(text: string): void;
  accept(backwards: boolean): void;
  cancel(): void;
  /** Back to the cells. */
  leave(): void;
}

/** Name box, cancel and accept, and the content of the active cell as it can be edited. */
export class FormulaBar {
  readonly node: HTMLElement;
  private readonly address: HTMLInputElement;
  private readonly content: HTMLTextAreaElement;
  private readonly cancelButton: HTMLButtonElement;
  private readonly acceptButton: HTMLButtonElement;

  constructor(
    words: Words,
    private readonly hands: FormulaBarHands,
  ) {
    this.address = element("input", {
      class: "name-box",
      "aria-label": words.nameBox,
      spellcheck: "false",
      autocomplete: "off",
    });
    this.content = element("textarea", {
      class: "formula",
      "aria-label": words.formulaBar,
      rows: 1,
      spellcheck: "false",
    });
    this.cancelButton = button(words.cancelEntry, () => hands.cancel(), { class: "entry cancel" });
    this.acceptButton = button(words.acceptEntry, () => hands.accept(false), {
      class: "entry accept",
    });
    const sign = element("span", { class: "fx", "aria-hidden": "true" }, "fx");
    this.node = element(
      "div",
      { class: "formula-bar" },
      this.address,
      element("div", { class: "entries" }, this.cancelButton, this.acceptButton, sign),
      this.content,
    );
    this.listenToAddress();
    this.listenToContent();
  }

  /** @param editing whether the two buttons have something to cancel or accept. */
  show(address: string, content: string, editing: boolean): void {
    if (document.activeElement !== this.address) this.address.value = address;
    if (this.content.value !== content) this.content.value = content;
    this.cancelButton.disabled = !editing;
    this.acceptButton.disabled = !editing;
  }

  focusContent(): void {
    this.content.focus();
  }

  private listenToAddress(): void {
    this.address.addEventListener("focus", () => this.address.select());
    this.address.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== "Escape") return;
      // The key must not type a line end in the cell that takes the keyboard.
      event.preventDefault();
      const leaves = event.key === "Escape" || this.hands.goTo(this.address.value);
      if (leaves) this.hands.leave();
      else this.address.select();
    });
  }

  private listenToContent(): void {
    this.content.addEventListener("focus", () => this.hands.begin());
    this.content.addEventListener("input", () => this.hands.changed(this.content.value));
    this.content.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.hands.cancel();
      else if (event.key === "Enter" && !event.altKey) this.hands.accept(event.shiftKey);
      else return;
      event.preventDefault();
    });
  }
}
