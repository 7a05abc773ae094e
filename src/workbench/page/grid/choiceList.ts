import { element } from "../dom/element";
import type { Box } from "./geometry";

/** The choices of a list under its cell: mouse, arrows, first letters, Enter, Escape. */
export class ChoiceList {
  readonly node: HTMLElement;
  private choices: readonly string[] = [];
  private index = 0;

  constructor(
    label: string,
    private readonly onChoose: (choice: string) => void,
    private readonly onClose: () => void,
  ) {
    this.node = element("div", {
      class: "choices",
      role: "listbox",
      tabindex: -1,
      "aria-label": label,
      hidden: true,
    });
    this.node.addEventListener("keydown", (event) => this.press(event));
    this.node.addEventListener("blur", () => this.hide());
  }

  get isOpen(): boolean {
    return !this.node.hidden;
  }

  /** @param current the choice already in the cell. */
  open(choices: readonly string[], current: string, box: Box, room: number): void {
    this.choices = choices;
    this.node.replaceChildren(...choices.map((choice, index) => this.option(choice, index)));
    this.node.hidden = false;
    this.node.style.minWidth = `${box.width}px`;
    this.node.style.left = `${box.left}px`;
    const below = box.top + box.height;
    const fits = below + this.node.offsetHeight <= room;
    this.node.style.top = `${fits ? below : Math.max(0, box.top - this.node.offsetHeight)}px`;
    this.select(Math.max(0, choices.indexOf(current)));
    this.node.focus();
  }

  private hide(): void {
    this.node.hidden = true;
  }

  private option(choice: string, index: number): HTMLElement {
    const option = element("div", { role: "option", id: `choice-${index}` }, choice);
    option.addEventListener("pointermove", () => this.select(index));
    option.addEventListener("click", () => this.choose(index));
    return option;
  }

  private select(index: number): void {
    this.index = index;
    [...this.node.children].forEach((option, at) => {
      option.setAttribute("aria-selected", String(at === index));
      if (at === index) option.scrollIntoView({ block: "nearest" });
    });
    this.node.setAttribute("aria-activedescendant", `choice-${index}`);
  }

  private choose(index: number): void {
    const choice = this.choices[index];
    this.onClose();
    this.hide();
    if (choice !== undefined) this.onChoose(choice);
  }

  private press(event: KeyboardEvent): void {
    const last = this.choices.length - 1;
    if (event.key === "ArrowDown") this.select(Math.min(last, this.index + 1));
    else if (event.key === "ArrowUp" && !event.altKey) this.select(Math.max(0, this.index - 1));
    else if (event.key === "Home") this.select(0);
    else if (event.key === "End") this.select(last);
    else if (event.key === "Enter" || event.key === "Tab") this.choose(this.index);
    else if (event.key === "Escape" || event.key === "ArrowUp") this.onClose();
    else if (event.key.length === 1) this.find(event.key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** The next choice that begins with a letter. */
  private find(letter: string): void {
    const begins = (choice: string) => choice.toLowerCase().startsWith(letter.toLowerCase());
    const after = this.choices.findIndex((choice, at) => at > this.index && begins(choice));
    const found = after >= 0 ? after : this.choices.findIndex(begins);
    if (found >= 0) this.select(found);
  }
}
