import { element, setText } from "../dom/element";

/** The state of the active sheet's selection and of the entry under way. */
export class StatusBar {
  readonly node: HTMLElement;
  private readonly mode = element("span", { class: "mode" });
  private readonly notice = element("span", { class: "notice" });
  private readonly totals = element("span", { class: "totals" });

  constructor() {
    this.node = element(
      "div",
      { class: "status", role: "status" },
      this.mode,
      this.notice,
      this.totals,
    );
  }

  show(mode: string, notice: string, totals: string): void {
    setText(this.mode, mode);
    setText(this.notice, notice);
    setText(this.totals, totals);
  }
}
