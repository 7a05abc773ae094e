import { button, element, setText } from "../dom/element";

/** The pane at the right of the sheet. Hidden, it keeps its page alive, as a shared runtime does. */
export class TaskPane {
  readonly node: HTMLElement;
  private readonly heading = element("h2", { id: "pane-title" });
  private readonly body = element("div", { class: "pane-body" });
  private readonly closeButton: HTMLButtonElement;

  /** @param onClose called when the person closes the pane. */
  constructor(onClose: () => void) {
    this.closeButton = button("", onClose, { class: "pane-close" });
    this.node = element(
      "aside",
      { class: "pane", "aria-labelledby": "pane-title" },
      element("header", {}, this.heading, this.closeButton),
      this.body,
    );
    this.visible = false;
  }

  label(title: string, close: string): void {
    setText(this.heading, title);
    this.closeButton.setAttribute("aria-label", close);
    this.closeButton.title = close;
  }

  hold(frame: HTMLElement): void {
    this.body.replaceChildren(frame);
  }

  focus(): void {
    this.body.querySelector("iframe")?.focus();
  }

  empty(): void {
    this.body.replaceChildren();
  }

  get visible(): boolean {
    return !this.node.inert;
  }

  /** An invisible pane is out of reach of keyboard and screen reader, yet laid out and running. */
  set visible(visible: boolean) {
    this.node.inert = !visible;
    this.node.classList.toggle("background", !visible);
  }
}
