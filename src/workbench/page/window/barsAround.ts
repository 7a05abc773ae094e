import { cellAddress } from "../../book/address";
import type { Book } from "../../book/book";
import type { Cell } from "../../book/grid";
import type { FormulaBar } from "../formulaBar/formulaBar";
import type { Selection } from "../grid/selection";
import type { Words } from "../messages/words";
import { StatusBar } from "../statusBar/statusBar";
import { filterText, statusText } from "./statusText";

/** What the person is doing, for the bars above and below the cells. */
export interface Doing {
  /** The text being typed, or `null`. */
  readonly draft: string | null;
  readonly mode: "ready" | "enter" | "edit";
  /** Something was copied and can be pasted. */
  readonly copied: boolean;
  /** A sentence of the add-in's shell; empty for none. */
  readonly notice: string;
}

interface BarsParts {
  readonly book: Book;
  readonly words: Words;
  editText(cell: Cell): string;
}

/** The formula bar above the cells and the status bar below, kept in step with what is selected. */
export class BarsAround {
  private readonly statusBar = new StatusBar();

  constructor(
    private readonly formulaBar: FormulaBar,
    private readonly parts: BarsParts,
  ) {}

  get status(): HTMLElement {
    return this.statusBar.node;
  }

  show({ areas, active }: Selection, { draft, mode, copied, notice }: Doing): void {
    const { book, words, editText } = this.parts;
    const address = cellAddress(active.row, active.column);
    this.formulaBar.show(address, draft ?? editText(active), draft !== null);
    const idle = notice === "" ? filterText(book, active, words.status) : notice;
    const said = copied ? words.status.copied : idle;
    this.statusBar.show(words.mode[mode], said, statusText(book, areas, words.status));
  }
}
