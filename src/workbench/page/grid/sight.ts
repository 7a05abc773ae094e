import type { Area, Cell } from "../../book/grid";
import type { FilterMenuContent } from "../filter/filterMenu";
import type { Stretch } from "./pixelAxis";

/** How one cell looks: what to write, and the CSS of its box and of its text. */
export interface Look {
  readonly text: string;
  /** Declarations for the cell's box: fill, borders, alignment. Cached, so compare by `===`. */
  readonly box: string;
  /** Declarations for the text: font, colour. */
  readonly ink: string;
  /** Which way a text too long runs over empty neighbours; `null` where it is cut. */
  readonly runsOver: "left" | "right" | "both" | null;
  /** The text of the cell's note, or of its comment and replies. */
  readonly note: string | null;
  /** Whether that text is a conversation, which has a mark of its own. */
  readonly isCommented: boolean;
  /** A sign before the text, in its colour: the icon of a conditional format. */
  readonly icon: { readonly sign: string; readonly color: string } | null;
  /** The button of a filtered block's header: `on` where the column hides rows. */
  readonly filter: "on" | "idle" | null;
}

/** What a cell's rule shows before anything is typed. */
export interface Guidance {
  /** The choices of a list, or `null` where there is no list button. */
  readonly choices: readonly string[] | null;
  readonly prompt: { readonly title: string; readonly message: string } | null;
}

/** All that the grid asks of the model. It stores nothing of the answers but the drawing. */
export interface Sight {
  /** Changes whenever rows or columns move, are resized, hidden or frozen. */
  layoutVersion(): number;
  rows(): Iterable<Stretch>;
  columns(): Iterable<Stretch>;
  frozen(): { readonly rows: number; readonly columns: number };
  /** Smallest area from A1 that holds all that is drawn: how far the view scrolls by itself. */
  extent(): Cell;
  look(row: number, column: number): Look;
  isFilled(row: number, column: number): boolean;
  /** Merged areas that meet an area. */
  merges(within: Area): readonly Area[];
  guidance(cell: Cell): Guidance;
  showsGridlines(): boolean;
  /** A row that a filter left in view. */
  isKept(row: number): boolean;
  /** What the button of a header offers; `null` where there is none. */
  filterMenu(cell: Cell): FilterMenuContent | null;
}
