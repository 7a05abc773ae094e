import type { Book } from "../../book/book";
import type { Sheet } from "../../book/sheet";
import type { Ask } from "../dialogs/askDialog";
import type { Hands } from "../grid/hands";
import type { MenuItem } from "../menus/menu";
import type { Words } from "../messages/words";
import { SheetTabs } from "../sheetTabs/sheetTabs";

/** The tabs of a workbook's sheets, and what their menu does. */
export class SheetStrip {
  private readonly tabs: SheetTabs;

  constructor(
    private readonly book: Book,
    private readonly words: Words,
    private readonly hands: Hands,
    private readonly ask: Ask,
    private readonly window: { focus(): void; leaveEdit(): Promise<boolean> },
  ) {
    this.tabs = new SheetTabs(words.tabs, {
      activate: (id) => void this.afterEdit(() => hands.activateSheet(id)),
      leave: () => window.focus(),
      add: () => void this.afterEdit(() => hands.addSheet()),
      rename: (id, name) => hands.renameSheet(id, name),
      menu: (id) => this.menu(id),
      move: (id, before) => hands.moveSheet(id, this.position(before)),
    });
  }

  get node(): HTMLElement {
    return this.tabs.node;
  }

  show(): void {
    const looks = this.visible.map(({ id, name, traits }) => ({
      id,
      name,
      color: traits.tabColor,
    }));
    this.tabs.show(looks, this.book.activeSheet.id);
  }

  focus(): void {
    this.tabs.focus();
  }

  /** The next visible sheet, or the previous one. */
  step(step: 1 | -1): void {
    const at = this.visible.indexOf(this.book.activeSheet);
    const next = this.visible[at + step];
    if (next !== undefined) this.hands.activateSheet(next.id);
  }

  /** A click on a tab accepts the entry under way, or stays at the entry that is refused. */
  private async afterEdit(act: () => void): Promise<void> {
    if (await this.window.leaveEdit()) act();
  }

  private get visible(): Sheet[] {
    return this.book.sheets.filter(({ traits }) => traits.visibility === "Visible");
  }

  private position(id: string): number {
    return this.book.sheets.findIndex((sheet) => sheet.id === id);
  }

  private menu(id: string): (MenuItem | "line")[] {
    const { hands } = this;
    const { tabs: say } = this.words;
    const at = this.position(id);
    const alone = this.visible.length === 1;
    const last = at === this.book.sheets.length - 1;
    return [
      { label: say.insert, run: () => hands.addSheet() },
      { label: say.remove, disabled: alone, run: () => void this.remove(id) },
      { label: say.rename, run: () => this.tabs.rename(id) },
      { label: say.copy, run: () => hands.copySheet(id) },
      "line",
      { label: say.left, disabled: at === 0, run: () => hands.moveSheet(id, at - 1) },
      { label: say.right, disabled: last, run: () => hands.moveSheet(id, at + 1) },
      "line",
      { label: say.hide, disabled: alone, run: () => hands.showSheet(id, false) },
      ...this.hidden.map((sheet) => ({
        label: say.showWhich(sheet.name),
        run: () => hands.showSheet(sheet.id, true),
      })),
    ];
  }

  /** Very hidden sheets are not offered: only an add-in shows them. */
  private get hidden(): Sheet[] {
    return this.book.sheets.filter(({ traits }) => traits.visibility === "Hidden");
  }

  private async remove(id: string): Promise<void> {
    const sheet = this.book.sheetById(id);
    if (sheet === null) return;
    const { alert, tabs } = this.words;
    const answer = await this.ask({
      title: alert.title,
      message: tabs.confirmRemove(sheet.name),
      answers: [
        ["yes", tabs.remove],
        ["no", alert.cancel],
      ],
      escape: "no",
    });
    if (answer === "yes") this.hands.deleteSheet(id);
  }
}
