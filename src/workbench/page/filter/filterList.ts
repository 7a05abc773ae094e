import { element, setText } from "../dom/element";
import type { Words } from "../messages/words";
import type { Ticks } from "./ticks";

/** Boxes drawn at most: beyond them a search is quicker, and they keep the state they have. */
const MOST_DRAWN = 500;

/** The search box and the values with their boxes. */
export class FilterList {
  private readonly values = element("div", { class: "filter-values", role: "group" });
  private readonly all: HTMLInputElement;
  private readonly more = element("p", { class: "filter-more" });
  readonly nodes: readonly HTMLElement[];

  constructor(
    private readonly words: Words["filter"],
    private readonly ticks: Ticks,
    private readonly onChange: () => void,
  ) {
    const search = element("input", {
      type: "search",
      class: "filter-search",
      placeholder: words.search,
      "aria-label": words.search,
    });
    search.addEventListener("input", () => {
      ticks.search(search.value);
      this.draw();
      onChange();
    });
    this.all = element("input", { type: "checkbox" });
    this.all.addEventListener("change", () => {
      ticks.tickFound(this.all.checked);
      this.draw();
      onChange();
    });
    this.values.setAttribute("aria-label", words.values);
    this.nodes = [search, this.values, this.more];
    this.draw();
  }

  private draw(): void {
    const { found } = this.ticks;
    const drawn = found.slice(0, MOST_DRAWN);
    const all = element("label", {}, this.all, this.words.all);
    this.values.replaceChildren(all, ...drawn.map((text) => this.box(text)));
    this.drawAll();
    const rest = found.length - drawn.length;
    setText(this.more, found.length === 0 ? this.words.none : this.words.more(rest));
    this.more.hidden = found.length > 0 && rest === 0;
  }

  /** "Select all" is ticked, empty, or between the two. */
  private drawAll(): void {
    const { found } = this.ticks;
    const ticked = found.filter((text) => this.ticks.has(text)).length;
    this.all.checked = ticked === found.length;
    this.all.indeterminate = ticked > 0 && ticked < found.length;
  }

  private box(text: string): HTMLElement {
    const box = element("input", { type: "checkbox" });
    box.checked = this.ticks.has(text);
    box.addEventListener("change", () => {
      this.ticks.tick(text, box.checked);
      this.drawAll();
      this.onChange();
    });
    return element("label", {}, box, text === "" ? this.words.blanks : text);
  }
}
