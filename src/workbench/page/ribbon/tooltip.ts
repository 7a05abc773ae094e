import { element } from "../dom/element";

const DELAY = 500;

/** The bubble that says what a command does, on hover and on keyboard focus; Escape hides it. */
export class Tooltip {
  readonly node = element("div", {
    class: "tooltip",
    role: "tooltip",
    id: "tooltip",
    hidden: true,
  });
  private timer = 0;

  /** Shows a title and a sentence for a control. */
  describe(control: HTMLElement, title: string, description: string): void {
    const later = () => {
      window.clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.show(control, title, description), DELAY);
    };
    control.addEventListener("pointerenter", later);
    control.addEventListener("focus", () => {
      if (control.matches(":focus-visible")) later();
    });
    for (const leaving of ["pointerleave", "blur", "pointerdown"]) {
      control.addEventListener(leaving, () => this.hide());
    }
    control.addEventListener("keydown", ({ key }) => {
      if (key === "Escape") this.hide();
    });
    control.setAttribute("aria-description", description);
  }

  private show(control: HTMLElement, title: string, description: string): void {
    this.node.replaceChildren(element("strong", {}, title), element("span", {}, description));
    this.node.hidden = false;
    const { left, bottom } = control.getBoundingClientRect();
    const furthest = window.innerWidth - this.node.offsetWidth - 8;
    this.node.style.left = `${Math.max(8, Math.min(left, furthest))}px`;
    this.node.style.top = `${bottom + 8}px`;
  }

  private hide(): void {
    window.clearTimeout(this.timer);
    this.node.hidden = true;
  }
}
