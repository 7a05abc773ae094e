import { iconAt } from "../../ribbon/manifest";
import type { RibbonUpdate } from "../../host/shell";
import type {
  RibbonAction,
  RibbonButton,
  RibbonControl,
  RibbonGroup,
  RibbonMenu,
  RibbonTab,
} from "../../ribbon/manifest";
import { button, element } from "../dom/element";
import { Menu } from "../menus/menu";
import { Tooltip } from "./tooltip";

export interface RibbonHands {
  run(action: RibbonAction, controlId: string): void;
}

/** A group of one control draws it large; so does the first control of any group, as Excel does. */
const LARGE_ICON = 32;

/** The add-in's tab, drawn from its manifest. */
export class RibbonView {
  readonly node = element("section", { class: "ribbon" });
  private readonly tooltip = new Tooltip();
  private tabId = "";

  constructor(private readonly hands: RibbonHands) {}

  /** @param others names of Excel's own tabs, shown for the look of it and not operable. */
  show(tab: RibbonTab, others: readonly string[], label: string): void {
    this.tabId = tab.id;
    const names = others.map((name) => element("span", { class: "tab foreign" }, name));
    const own = element("span", { class: "tab current", id: "ribbon-tab" }, tab.label);
    const strip = element("div", { class: "tabs" }, ...names, own);
    const groups = element(
      "div",
      { class: "groups", role: "toolbar", "aria-label": `${label} ${tab.label}` },
      ...tab.groups.map((group) => this.group(group)),
    );
    groups.addEventListener("keydown", (event) => moveFocus(groups, event));
    this.node.setAttribute("aria-label", label);
    this.node.replaceChildren(strip, groups, this.tooltip.node);
  }

  /** What an add-in changes by `Office.ribbon.requestUpdate`; false for an id not in the manifest. */
  update(update: RibbonUpdate): boolean {
    if ("visible" in update) return this.showTab(update.tab, update.visible);
    const control = this.node.querySelector<HTMLButtonElement>(
      `[data-control="${CSS.escape(update.control)}"]`,
    );
    if (control !== null) control.disabled = !update.enabled;
    return control !== null;
  }

  /** The keyboard comes from the cells. */
  focus(): void {
    this.node.querySelector<HTMLButtonElement>("button:not(:disabled)")?.focus();
  }

  private showTab(id: string, visible: boolean): boolean {
    if (id !== this.tabId) return false;
    for (const part of this.node.querySelectorAll<HTMLElement>(".tab.current, .groups")) {
      part.hidden = !visible;
    }
    return true;
  }

  private group(group: RibbonGroup): HTMLElement {
    const controls = element(
      "div",
      { class: "controls" },
      ...group.controls.map((control) => this.draw(control)),
    );
    return element(
      "div",
      { class: "group", role: "group", "aria-label": group.label },
      controls,
      element("div", { class: "group-label", "aria-hidden": "true" }, group.label),
    );
  }

  private draw(control: RibbonControl): HTMLElement {
    const icon = element("img", {
      src: iconAt(control, LARGE_ICON) ?? "",
      alt: "",
      width: LARGE_ICON,
      height: LARGE_ICON,
    });
    const label = element("span", { class: "label" }, control.label);
    const attributes = { class: "command", "data-control": control.id };
    const drawn =
      control.kind === "menu"
        ? this.menuButton(control, attributes, icon, label)
        : button(control.label, () => this.run(control), attributes, icon, label);
    this.tooltip.describe(drawn, control.tip.title, control.tip.description);
    return drawn;
  }

  private menuButton(
    menu: RibbonMenu,
    attributes: Readonly<Record<string, string>>,
    ...content: readonly Node[]
  ): HTMLButtonElement {
    const open = () => this.openMenu(menu, drawn);
    const state = { "aria-haspopup": "menu", "aria-expanded": "false" };
    const drawn = button(menu.label, open, { ...attributes, ...state }, ...content);
    drawn.classList.add("drops");
    drawn.addEventListener("keydown", (event) => {
      if (event.key !== "ArrowDown") return;
      event.preventDefault();
      event.stopPropagation();
      open();
    });
    return drawn;
  }

  private openMenu(menu: RibbonMenu, drawn: HTMLElement): void {
    const { left, bottom } = drawn.getBoundingClientRect();
    drawn.focus();
    drawn.setAttribute("aria-expanded", "true");
    const items = menu.items.map((item) => {
      const icon = iconAt(item, 16);
      return {
        label: item.label,
        run: () => this.run(item),
        ...(icon === undefined ? {} : { icon }),
      };
    });
    Menu.open(menu.label, items, { x: left, y: bottom + 2 }, () =>
      drawn.setAttribute("aria-expanded", "false"),
    );
  }

  private run({ action, id }: RibbonButton): void {
    this.hands.run(action, id);
  }
}

/** Left and Right go from command to command, as in Excel's ribbon. */
function moveFocus(groups: HTMLElement, event: KeyboardEvent): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step === undefined) return;
  const commands = [...groups.querySelectorAll<HTMLElement>("button:not(:disabled)")];
  const index = commands.indexOf(document.activeElement as HTMLElement);
  commands.at((index + step) % commands.length)?.focus();
  event.preventDefault();
}
