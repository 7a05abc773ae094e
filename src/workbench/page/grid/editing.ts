import { areaAddress } from "../../book/address";
import type { Area, Cell } from "../../book/grid";
import type { Refusal } from "../../gesture/refusal";
import type { Ask } from "../dialogs/askDialog";
import type { Words } from "../messages/words";
import type { AfterEdit, CellEditor, EditMode } from "./cellEditor";
import type { Hands } from "./hands";
import type { Pointed } from "./pointed";
import { pointedFormula } from "./pointed";

export interface EditingSurroundings {
  readonly editor: () => CellEditor;
  readonly hands: () => Hands;
  readonly words: () => Words;
  readonly ask: Ask;
  /** What the formula bar shows of a cell: the text that F2 edits. */
  textOf(cell: Cell): string;
  /** CSS of the cell's text, so that the box looks as the cell does. */
  inkOf(cell: Cell): string;
  /** Keeps the cell in view and draws anew. */
  changed(): void;
  /** The entry is over: where to go, and the keyboard back to the cells. */
  left(then: AfterEdit): void;
}

/** One entry in a cell, from the first key to the model's answer. */
export class Editing {
  private draft = "";
  private asking = false;
  /** The address that a click put in the formula, until something else is typed. */
  private pointed: Pointed | null = null;

  constructor(private readonly around: EditingSurroundings) {}

  get cell(): Cell | null {
    return this.around.editor().cell;
  }

  /** The text being typed; the cell's own where nothing is. */
  get text(): string {
    return this.draft;
  }

  /** @param text what replaces the cell's content, or `null` to change what it holds. */
  begin(cell: Cell, text: string | null, mode: EditMode): void {
    if (this.cell !== null) return;
    this.draft = text ?? this.around.textOf(cell);
    this.around.hands().beginEdit();
    this.around.editor().open(cell, this.draft, mode, this.around.inkOf(cell));
    this.around.changed();
  }

  /** The text changed in the cell's box or in the formula bar. */
  change(text: string, from: "cell" | "bar"): void {
    this.draft = text;
    if (from === "bar") this.around.editor().write(text);
    this.around.changed();
  }

  /** Cells were clicked: their address comes into a formula that waits for one; else false. */
  point(area: Area): boolean {
    if (this.cell === null) return false;
    const editor = this.around.editor();
    const next = pointedFormula(this.draft, editor.caret, this.pointed, areaAddress(area));
    if (next === null) return false;
    this.pointed = next;
    this.draft = next.text;
    editor.write(next.text);
    editor.caret = next.end;
    this.around.changed();
    return true;
  }

  cancel(): void {
    if (this.cell === null) return;
    this.end();
    this.around.left({ key: "none" });
  }

  /** Answers whether the cell was left: a refused entry keeps the person in it. */
  async accept(then: AfterEdit): Promise<boolean> {
    const { cell } = this;
    if (cell === null || this.asking) return cell === null;
    const unchanged = this.draft === this.around.textOf(cell);
    const refusal = unchanged ? null : this.around.hands().type(cell, this.draft, false);
    if (refusal === null) return this.leave(then);
    this.asking = true;
    const answer = await this.askAbout(refusal);
    this.asking = false;
    if (answer === "retry") return this.retry();
    if (answer === "cancel") {
      this.cancel();
      return true;
    }
    this.around.hands().type(cell, this.draft, true);
    return this.leave(then);
  }

  /** A whole entry at once: a choice of a list. */
  async enter(cell: Cell, text: string): Promise<void> {
    this.begin(cell, text, "enter");
    await this.accept({ key: "none" });
  }

  private leave(then: AfterEdit): true {
    this.end();
    this.around.left(then);
    return true;
  }

  private retry(): false {
    const { node } = this.around.editor();
    node.focus();
    node.select();
    return false;
  }

  private end(): void {
    this.around.editor().close();
    this.around.hands().endEdit();
    this.draft = "";
    this.pointed = null;
  }

  private askAbout({ style, title, message }: Refusal): Promise<"retry" | "cancel" | "go"> {
    const { alert } = this.around.words();
    const retry = ["retry", alert.retry] as const;
    const cancel = ["cancel", alert.cancel] as const;
    const answers = {
      stop: [retry, cancel],
      warning: [["go", alert.yes] as const, ["retry", alert.no] as const, cancel],
      information: [["go", alert.ok] as const, cancel],
    }[style];
    return this.around.ask({
      title,
      message: style === "warning" ? `${message}\n${alert.goOn}` : message,
      answers,
      escape: "cancel",
    });
  }
}
