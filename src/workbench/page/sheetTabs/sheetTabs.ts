import { button, element } from "../dom/element";
import { Menu } from "../menus/menu";
import type { MenuItem } from "../menus/menu";
import type { Words } from "../messages/words";

export interface TabLook {
  readonly id: string;
  readonly name: string;
  /** `#RRGGBB` or `""`. */
  readonly color: string;
}

export interface TabHands {
  activate(id: string): void;
  add(): void;
  rename(id: string, name: string): void;
  menu(id: string): readonly (MenuItem | "line")[];
  /** The keyboard goes back to the cells. */
  leave(): void;
  /** Moves a sheet to the place of another one. */
  move(id: string, before: string): void;
}

/** The sheets at the bottom: a click activates, a double click renames, a drag moves, a menu does the rest. */
export class SheetTabs {
  readonly node: HTMLElement;
  private readonly list: HTMLElement;
  /** What is drawn, and is not drawn again: a tab must last between the two clicks of a double click. */
  private drawn = "";

  constructor(
    private readonly words: Words["tabs"],
    private readonly hands: TabHands,
  ) {
    this.list = element("div", { class: "sheet-list", role: "tablist", "aria-label": words.list });
    this.list.addEventListener("keydown", (event) => this.keyDown(event));
    const addSheet = () => {
      hands.add();
      hands.leave();
    };
    const add = button(words.add, addSheet, { class: "add-sheet", title: words.add }, "+");
    this.node = element("div", { class: "sheet-tabs" }, this.list, add);
  }

  show(tabs: readonly TabLook[], activeId: string): void {
    const drawing = JSON.stringify([tabs, activeId]);
    if (drawing === this.drawn) return;
    this.drawn = drawing;
    const focused = this.list.contains(document.activeElement);
    this.list.replaceChildren(...tabs.map((tab) => this.tab(tab, tab.id === activeId)));
    const current = this.list.querySelector<HTMLElement>("[aria-selected=true]");
    if (focused) current?.focus();
    current?.scrollIntoView({ inline: "nearest", block: "nearest" });
  }

  /** The keyboard comes to the tab of the sheet in front. */
  focus(): void {
    this.list.querySelector<HTMLElement>("[aria-selected=true]")?.focus();
  }

  /** Turns a tab into a box where its name is typed. */
  rename(id: string): void {
    const tab = this.list.querySelector<HTMLElement>(`[data-sheet="${CSS.escape(id)}"]`);
    if (tab === null) return;
    const before = tab.textContent;
    const box = element("input", { "aria-label": this.words.name, value: before, maxlength: 31 });
    let left = false;
    const leave = (name: string) => {
      if (left) return;
      left = true;
      tab.replaceChildren(before);
      this.hands.leave();
      if (name !== before) this.hands.rename(id, name);
    };
    box.addEventListener("blur", () => leave(box.value));
    box.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key !== "Enter" && event.key !== "Escape") return;
      // The key must not press the button of an alert that the name brings up.
      event.preventDefault();
      leave(event.key === "Enter" ? box.value : before);
    });
    tab.replaceChildren(box);
    box.size = Math.max(6, before.length);
    box.select();
  }

  private tab({ id, name, color }: TabLook, active: boolean): HTMLElement {
    const tab = element(
      "div",
      {
        role: "tab",
        class: "sheet-tab",
        "data-sheet": id,
        "aria-selected": String(active),
        tabindex: active ? 0 : -1,
        draggable: "true",
      },
      name,
    );
    if (color !== "") tab.style.setProperty("--tab-color", color);
    tab.addEventListener("click", () => this.press(id, active));
    tab.addEventListener("dblclick", () => this.rename(id));
    tab.addEventListener("contextmenu", (event) => {
      event.preventDefault();
      this.hands.activate(id);
      Menu.open(name, this.hands.menu(id), { x: event.clientX, y: event.clientY });
    });
    this.drag(tab, id);
    return tab;
  }

  private drag(tab: HTMLElement, id: string): void {
    tab.addEventListener("dragstart", ({ dataTransfer }) =>
      dataTransfer?.setData("text/plain", id),
    );
    tab.addEventListener("dragover", (event) => event.preventDefault());
    tab.addEventListener("drop", (event) => {
      event.preventDefault();
      const moved = event.dataTransfer?.getData("text/plain") ?? "";
      if (moved !== "" && moved !== id) this.hands.move(moved, id);
    });
  }

  private press(id: string, active: boolean): void {
    if (!active) this.hands.activate(id);
    if (!this.isRenaming) this.hands.leave();
  }

  private get isRenaming(): boolean {
    return this.list.querySelector("input") !== null;
  }

  private keyDown(event: KeyboardEvent): void {
    const tab = (event.target as HTMLElement).closest<HTMLElement>("[role=tab]");
    if (tab === null || event.target !== tab) return;
    const id = tab.dataset.sheet ?? "";
    const sibling =
      event.key === "ArrowRight" ? tab.nextElementSibling : tab.previousElementSibling;
    if (event.key === "F2") this.rename(id);
    else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
      const { left, top } = tab.getBoundingClientRect();
      Menu.open(tab.textContent, this.hands.menu(id), { x: left, y: top });
    } else if (event.key === "ArrowRight" || event.key === "ArrowLeft") {
      if (sibling instanceof HTMLElement) this.hands.activate(sibling.dataset.sheet ?? "");
    } else return;
    event.preventDefault();
  }
}
