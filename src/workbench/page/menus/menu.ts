import { element } from "../dom/element";

export interface MenuItem {
  readonly label: string;
  /** Address of a picture, 16 pixels wide; none leaves its place empty. */
  readonly icon?: string;
  readonly disabled?: boolean;
  run(): void;
}

/** A menu over the page, by mouse and by keyboard (WAI-ARIA menu pattern). One is open at a time. */
export class Menu {
  private static opened: Menu | null = null;
  private readonly node: HTMLElement;
  private readonly previous = document.activeElement;
  private readonly outside = (event: Event) => {
    if (!this.node.contains(event.target as Node)) this.close();
  };

  private constructor(
    label: string,
    items: readonly (MenuItem | "line")[],
    private readonly onClose: () => void,
  ) {
    this.node = element("div", { class: "menu", role: "menu", "aria-label": label });
    for (const item of items) this.node.append(item === "line" ? line() : this.entry(item));
    this.node.addEventListener("keydown", (event) => this.press(event));
  }

  /** Opens a menu with its corner at a place of the window; the first entry has the focus. */
  static open(
    label: string,
    items: readonly (MenuItem | "line")[],
    at: { readonly x: number; readonly y: number },
    onClose: () => void = () => undefined,
  ): void {
    Menu.opened?.close();
    const menu = new Menu(label, items, onClose);
    Menu.opened = menu;
    (document.querySelector("main") ?? document.body).append(menu.node);
    menu.place(at.x, at.y);
    menu.entries[0]?.focus();
    window.addEventListener("pointerdown", menu.outside, true);
    window.addEventListener("blur", menu.outside);
  }

  private get entries(): HTMLElement[] {
    return [
      ...this.node.querySelectorAll<HTMLElement>("[role=menuitem]:not([aria-disabled=true])"),
    ];
  }

  private entry(item: MenuItem): HTMLElement {
    const { label, icon, disabled = false } = item;
    const picture = element("span", { class: "menu-icon" });
    if (icon !== undefined)
      picture.append(element("img", { src: icon, alt: "", width: 16, height: 16 }));
    const entry = element(
      "div",
      { role: "menuitem", tabindex: -1, "aria-disabled": disabled ? "true" : undefined },
      picture,
      label,
    );
    entry.addEventListener("click", () => disabled || this.choose(item));
    entry.addEventListener("pointermove", () => disabled || entry.focus());
    return entry;
  }

  private choose(item: MenuItem): void {
    this.close();
    item.run();
  }

  private place(x: number, y: number): void {
    const { offsetWidth, offsetHeight } = this.node;
    this.node.style.left = `${Math.max(0, Math.min(x, window.innerWidth - offsetWidth - 4))}px`;
    this.node.style.top = `${Math.max(0, Math.min(y, window.innerHeight - offsetHeight - 4))}px`;
  }

  private press(event: KeyboardEvent): void {
    const { entries } = this;
    const index = entries.indexOf(document.activeElement as HTMLElement);
    const next: Readonly<Record<string, number>> = {
      ArrowDown: index + 1,
      ArrowUp: index - 1,
      Home: 0,
      End: -1,
    };
    const target = next[event.key];
    if (target !== undefined) entries.at(target % entries.length)?.focus();
    else if (event.key === "Enter" || event.key === " ") entries[index]?.click();
    else if (event.key === "Escape" || event.key === "Tab") this.close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private close(): void {
    if (Menu.opened !== this) return;
    Menu.opened = null;
    window.removeEventListener("pointerdown", this.outside, true);
    window.removeEventListener("blur", this.outside);
    const hadFocus = this.node.contains(document.activeElement);
    this.node.remove();
    if (hadFocus && this.previous instanceof HTMLElement) this.previous.focus();
    this.onClose();
  }
}

const line = (): HTMLElement => element("div", { role: "separator", class: "menu-line" });
