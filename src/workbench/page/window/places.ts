import type { Book } from "../../book/book";
import type { GridView } from "../grid/gridView";
import type { Selecting } from "../grid/selecting";

interface Scroll {
  readonly x: number;
  readonly y: number;
}

/** Where the person left each sheet: going back to it shows the same part of it. */
export class Places {
  private readonly scrolls = new Map<string, Scroll>();
  private sheetId: string | null = null;

  constructor(
    private readonly book: Book,
    private readonly selecting: Selecting,
    private readonly view: GridView,
  ) {}

  /** The model's selection or its active sheet moved, by the person's hand or by an add-in. */
  follow(changed: () => void): void {
    const { activeSheet, focus } = this.book;
    const turned = this.sheetId !== activeSheet.id;
    if (turned) this.turnTo(activeSheet.id);
    this.selecting.adopt(focus.selection(activeSheet.id));
    changed();
    if (!turned) this.view.reveal(this.selecting.selection.active);
  }

  private turnTo(sheetId: string): void {
    if (this.sheetId !== null) this.scrolls.set(this.sheetId, this.view.scroll);
    this.sheetId = sheetId;
    this.view.forget();
    const { x, y } = this.scrolls.get(sheetId) ?? { x: 0, y: 0 };
    this.view.scrollTo(x, y);
  }
}
