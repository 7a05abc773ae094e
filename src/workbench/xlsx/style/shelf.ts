import type { Markup } from "../../xml/markup";

/** Elements that others name by position, each kept once. */
export class Shelf {
  private readonly positions = new Map<Markup, number>();

  constructor(first: readonly Markup[] = []) {
    for (const item of first) this.place(item);
  }

  place(item: Markup): number {
    const known = this.positions.get(item);
    if (known !== undefined) return known;
    this.positions.set(item, this.positions.size);
    return this.positions.size - 1;
  }

  get items(): readonly Markup[] {
    return [...this.positions.keys()];
  }
}
