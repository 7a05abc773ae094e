import type { Book } from "../../book/book";
import type { Area, Axis, Cell } from "../../book/grid";
import { ExcelRefusal } from "../../book/refusal";
import { clearContents } from "../../change/cells/clearContents";
import { Formula } from "../../change/cells/content";
import { setCells } from "../../change/cells/setCells";
import { toR1C1 } from "../../book/formulaText";
import type { Step } from "../../change/change";
import { addSheet } from "../../change/sheets/addSheet";
import { renameSheet } from "../../change/sheets/renameSheet";
import { readUserText } from "../../typing/readText";
import { FormulaText, Formatted } from "../../typing/entry";
import type { EntryRefusal, Hands } from "../grid/hands";

/** provisional: until the gestures land */
export class BookHands implements Hands {
  constructor(
    private readonly book: Book,
    private readonly host: { beginCellEdit(): void; endCellEdit(): void },
  ) {}
  private get id() {
    return this.book.activeSheet.id;
  }
  private do(step: Step) {
    try {
      this.book.perform("user", step);
    } catch (refusal) {
      if (!(refusal instanceof ExcelRefusal)) throw refusal;
      console.warn(refusal.message);
    }
  }
  select(areas: readonly Area[]) {
    this.book.focus.select(this.book.activeSheet, areas);
  }
  type(at: Cell, text: string, _insist: boolean): EntryRefusal | null {
    const entry = readUserText(
      text,
      this.book.activeSheet.style(at.row, at.column).numberFormat,
      this.book.locale,
      (f) => this.book.calculator?.fromLocal(f) ?? f,
    );
    const content =
      entry instanceof FormulaText
        ? new Formula(toR1C1(entry.text, at.row, at.column))
        : entry instanceof Formatted
          ? entry.value
          : entry;
    this.do(
      setCells(
        this.id,
        at,
        [[content]],
        entry instanceof Formatted ? [[entry.numberFormat]] : undefined,
      ),
    );
    return null;
  }
  clear(areas: readonly Area[]) {
    this.do(clearContents(this.id, areas));
  }
  fill(_from: Area, _over: Area) {}
  paste(_at: Area, _clip: { text: string; html: string }) {}
  pasteCells(_from: Area, _at: Area, _move: boolean) {}
  insertLines(_axis: Axis, _at: number, _count: number) {}
  deleteLines(_axis: Axis, _at: number, _count: number) {}
  hideLines(_axis: Axis, _at: number, _count: number, _hidden: boolean) {}
  resizeLines(_axis: Axis, _at: number, _count: number, _pixels: number) {}
  sort(_area: Area, _column: number, _ascending: boolean) {}
  activateSheet(id: string) {
    this.book.focus.activate(this.book.sheetById(id)!);
  }
  addSheet() {
    this.do(addSheet({}));
  }
  renameSheet(id: string, name: string) {
    this.do(renameSheet(id, name));
  }
  deleteSheet(_id: string) {}
  copySheet(_id: string) {}
  moveSheet(_id: string, _position: number) {}
  showSheet(_id: string, _visible: boolean) {}
  undo() {
    this.book.journal.undo();
  }
  redo() {
    this.book.journal.redo();
  }
  beginEdit() {
    this.host.beginCellEdit();
  }
  endEdit() {
    this.host.endCellEdit();
  }
}
