import { columnCount, rowCount } from "../../book/area";
import type { Area } from "../../book/grid";
import type { Sheet } from "../../book/sheet";
import { clipOf } from "./clipText";
import type { Hands } from "./hands";
import type { Selecting } from "./selecting";
import { currentArea } from "./selection";
import type { Sight } from "./sight";

export interface CopyingSurroundings {
  readonly selecting: Selecting;
  readonly sight: () => Sight;
  readonly hands: () => Hands;
  /** The sheet in front. */
  sheet(): Sheet;
  changed(): void;
  /** A text is being typed: its own copy and paste are the browser's. */
  isEditing(): boolean;
}

interface Copied {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly text: string;
  readonly cut: boolean;
}

/** Copy, cut and paste by the system's clipboard. */
export class Copying {
  private copied: Copied | null = null;

  constructor(
    /** Where the keyboard is while no cell is being edited. */
    private readonly node: HTMLElement,
    private readonly around: CopyingSurroundings,
  ) {
    node.addEventListener("copy", (event) => this.copy(event, false));
    node.addEventListener("cut", (event) => this.copy(event, true));
    node.addEventListener("paste", (event) => this.paste(event));
  }

  /** What the dashes run round on the sheet in front, or `null`. */
  get area(): Area | null {
    return this.copied?.sheet === this.around.sheet() ? this.copied.area : null;
  }

  /** Escape, or an entry in a cell: Excel forgets what was copied. */
  forget(): void {
    if (this.copied === null) return;
    this.copied = null;
    this.around.changed();
  }

  /** Copy and cut from a menu, where the browser lets a page do it. */
  command(name: "copy" | "cut"): void {
    this.node.focus();
    document.execCommand(name);
  }

  /** Paste from a menu: asks the browser, which may ask the person. */
  async pasteFromMenu(): Promise<void> {
    this.node.focus();
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) === true ? (await item.getType(type)).text() : "";
    this.insert(await read("text/plain"), await read("text/html"));
  }

  /** "Paste special, values": formats and rules of the target stay. */
  async pasteValuesFromMenu(): Promise<void> {
    this.node.focus();
    this.insert(await navigator.clipboard.readText(), "");
  }

  private copy(event: ClipboardEvent, cut: boolean): void {
    if (this.around.isEditing() || event.clipboardData === null) return;
    event.preventDefault();
    const area = this.filledPart(currentArea(this.around.selecting.selection));
    const clip = clipOf(this.texts(area));
    event.clipboardData.setData("text/plain", clip.text);
    event.clipboardData.setData("text/html", clip.html);
    this.copied = { sheet: this.around.sheet(), area, text: clip.text, cut };
    this.around.changed();
  }

  private paste(event: ClipboardEvent): void {
    if (this.around.isEditing() || event.clipboardData === null) return;
    event.preventDefault();
    const { clipboardData } = event;
    this.insert(clipboardData.getData("text/plain"), clipboardData.getData("text/html"));
  }

  /**
   * What was copied here is pasted as cells, with formats and rules; the rest as text or a table.
   * Without HTML (Ctrl+Shift+V, the menu) only values are wanted.
   */
  private insert(text: string, html: string): void {
    const hands = this.around.hands();
    const at = currentArea(this.around.selecting.selection);
    const ours = this.copied?.text === text ? this.copied : null;
    if (ours === null) hands.paste(at, { text, html });
    else if (html === "") hands.pasteValues(ours.sheet, ours.area, at);
    else hands.pasteCells(ours.sheet, ours.area, at, ours.cut);
    if (ours?.cut) this.copied = null;
    this.around.changed();
  }

  /** Whole rows and columns are copied as far as they are filled. */
  private filledPart(area: Area): Area {
    const { row, column } = this.around.sight().extent();
    return {
      ...area,
      bottom: Math.max(area.top, Math.min(area.bottom, Math.max(row, area.top))),
      right: Math.max(area.left, Math.min(area.right, Math.max(column, area.left))),
    };
  }

  private texts(area: Area): string[][] {
    const sight = this.around.sight();
    return Array.from({ length: rowCount(area) }, (_, down) =>
      Array.from(
        { length: columnCount(area) },
        (__, along) => sight.look(area.top + down, area.left + along).text,
      ),
    );
  }
}
