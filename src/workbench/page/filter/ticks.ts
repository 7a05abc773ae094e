import type { FilterChoice } from "../../filter/filterChoices";

/** What the list of a filter keeps ticked while the person chooses. */
export class Ticks {
  private readonly ticked: Set<string>;
  private sought = "";

  constructor(private readonly choices: readonly FilterChoice[]) {
    this.ticked = new Set(choices.filter(({ kept }) => kept).map(({ text }) => text));
  }

  /** The values that the search finds; all of them without one. */
  get found(): readonly string[] {
    const texts = this.choices.map(({ text }) => text);
    return texts.filter((text) => text.toLowerCase().includes(this.sought));
  }

  has(text: string): boolean {
    return this.ticked.has(text);
  }

  tick(text: string, on: boolean): void {
    if (on) this.ticked.add(text);
    else this.ticked.delete(text);
  }

  tickFound(on: boolean): void {
    for (const text of this.found) this.tick(text, on);
  }

  /** What is found is ticked: OK keeps it and nothing else, as Excel's search does. */
  search(text: string): void {
    this.sought = text.trim().toLowerCase();
    if (this.sought !== "") this.tickFound(true);
  }

  /** The values to keep; `"all"` where the column is not filtered any more. */
  get kept(): readonly string[] | "all" {
    const kept = this.found.filter((text) => this.has(text));
    return kept.length === this.choices.length ? "all" : kept;
  }
}
