import type { FilterChoice } from "../../filter/filterChoices";
import { button, element } from "../dom/element";
import type { Words } from "../messages/words";
import { FilterList } from "./filterList";
import { Ticks } from "./ticks";

/** What stands under a header's button. */
export interface FilterMenuContent {
  /** The header's text. */
  readonly column: string;
  readonly choices: readonly FilterChoice[];
  /** Something of the column is hidden already. */
  readonly isFiltered: boolean;
}

export interface FilterMenuHands {
  sort(ascending: boolean): void;
  /** @param kept the values to keep, `"all"` for no filter. */
  filter(kept: readonly string[] | "all"): void;
  /** The menu is gone; the keyboard goes back to the cells. */
  left(): void;
}

/** Excel's menu of a filtered header: two sorts, the filter taken away, a search, the values. */
export class FilterMenu {
  private static opened: FilterMenu | null = null;
  private readonly node: HTMLElement;
  private readonly ticks: Ticks;
  private readonly accept: HTMLButtonElement;
  private readonly outside = (event: Event) => {
    if (!this.node.contains(event.target as Node)) this.close();
  };

  private constructor(
    private readonly words: Words["filter"],
    content: FilterMenuContent,
    private readonly hands: FilterMenuHands,
  ) {
    this.ticks = new Ticks(content.choices);
    this.accept = button(words.accept, () => this.confirm(), { class: "accept" }, words.accept);
    const list = new FilterList(words, this.ticks, () => this.changed());
    this.node = element(
      "div",
      { class: "filter-menu", role: "dialog", "aria-label": words.title(content.column) },
      ...this.commands(content),
      ...list.nodes,
      element("div", { class: "filter-answers" }, this.accept, this.cancelButton()),
    );
    this.node.addEventListener("keydown", (event) => this.press(event));
  }

  /** @param at the place in the window where its corner comes. */
  static open(
    words: Words["filter"],
    content: FilterMenuContent,
    at: { readonly x: number; readonly y: number },
    hands: FilterMenuHands,
  ): void {
    FilterMenu.opened?.close();
    const menu = new FilterMenu(words, content, hands);
    FilterMenu.opened = menu;
    (document.querySelector("main") ?? document.body).append(menu.node);
    const { offsetWidth, offsetHeight } = menu.node;
    menu.node.style.left = `${Math.max(0, Math.min(at.x, innerWidth - offsetWidth - 4))}px`;
    menu.node.style.top = `${Math.max(0, Math.min(at.y, innerHeight - offsetHeight - 4))}px`;
    menu.stops[0]?.focus();
    window.addEventListener("pointerdown", menu.outside, true);
    window.addEventListener("blur", menu.outside);
  }

  private commands({ column, choices, isFiltered }: FilterMenuContent): HTMLElement[] {
    const { words } = this;
    const say = typeof choices[0]?.value === "number" ? words.numbers : words.texts;
    const command = (label: string, name: string, run: () => void) =>
      button(label, () => this.leave(run), { class: `filter-command ${name}` }, label);
    const clear = command(words.clear(column), "clear", () => this.hands.filter("all"));
    clear.disabled = !isFiltered;
    return [
      command(say.up, "up", () => this.hands.sort(true)),
      command(say.down, "down", () => this.hands.sort(false)),
      element("div", { role: "separator", class: "menu-line" }),
      clear,
    ];
  }

  private cancelButton(): HTMLButtonElement {
    return button(this.words.cancel, () => this.close(), {}, this.words.cancel);
  }

  /** At least one value is kept: Excel's OK waits for it too. */
  private changed(): void {
    this.accept.disabled = this.ticks.kept.length === 0;
  }

  private confirm(): void {
    const { kept } = this.ticks;
    if (kept.length > 0) this.leave(() => this.hands.filter(kept));
  }

  private leave(run: () => void): void {
    this.close();
    run();
  }

  /** Where the keyboard stops. */
  private get stops(): HTMLElement[] {
    return [...this.node.querySelectorAll<HTMLElement>("button:enabled, input")];
  }

  private press(event: KeyboardEvent): void {
    const { stops } = this;
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const onButton = document.activeElement instanceof HTMLButtonElement;
    if (event.key === "Escape") this.close();
    else if (event.key === "Enter" && !onButton) this.confirm();
    else if (event.key === "ArrowDown") stops.at((at + 1) % stops.length)?.focus();
    else if (event.key === "ArrowUp") stops.at(at - 1)?.focus();
    else if (event.key === "Tab")
      stops.at((at + (event.shiftKey ? -1 : 1)) % stops.length)?.focus();
    else return event.stopPropagation();
    event.preventDefault();
    event.stopPropagation();
  }

  private close(): void {
    if (FilterMenu.opened !== this) return;
    FilterMenu.opened = null;
    window.removeEventListener("pointerdown", this.outside, true);
    window.removeEventListener("blur", this.outside);
    this.node.remove();
    this.hands.left();
  }
}
