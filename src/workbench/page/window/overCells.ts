import { parseArea } from "../../book/address";
import { cellArea, topLeft } from "../../book/area";
import type { Area, Cell } from "../../book/grid";
import { Bubbles } from "../grid/bubbles";
import type { CellEditor } from "../grid/cellEditor";
import { ChoiceList } from "../grid/choiceList";
import { Frames } from "../grid/frames";
import type { Box } from "../grid/geometry";
import type { GridView } from "../grid/gridView";
import type { Hands } from "../grid/hands";
import type { Selection } from "../grid/selection";
import type { Sight } from "../grid/sight";
import type { Words } from "../messages/words";
import { openFilter } from "./openFilter";
import { ListButton } from "./listButton";

export interface OverCellsParts {
  readonly view: GridView;
  readonly sight: Sight;
  readonly words: Words;
  readonly editor: CellEditor;
  readonly selection: () => Selection;
  /** What the dashes run round, or `null`. */
  copied(): Area | null;
  readonly hands: Hands;
  /** A press outside the cell being edited accepts its entry; false where it is refused. */
  leaveEdit(): Promise<boolean>;
  /** A choice of a list was made. */
  choose(choice: string): void;
  /** The keyboard goes back to the cells. */
  focus(): void;
}

/** Width of the list button, in pixels. */
const LIST_BUTTON = 18;

/** What lies over the cells: frames, the box being typed into, list, input message, note. */
export class OverCells {
  /** The corner that is dragged to fill. */
  readonly handle: HTMLElement;
  /** The area that a fill under way would cover. */
  dragged: Area | null = null;
  private readonly frames = new Frames();
  private readonly bubbles = new Bubbles();
  private readonly choices: ChoiceList;
  private readonly listButton: ListButton;

  constructor(private readonly parts: OverCellsParts) {
    const { view, words, editor, choose, focus } = parts;
    this.handle = this.frames.handle;
    this.choices = new ChoiceList(words.list, choose, focus);
    this.listButton = new ListButton(words.openList, () => this.openList());
    view.overlay.append(
      this.frames.node,
      this.bubbles.prompt,
      this.bubbles.note,
      this.choices.node,
      editor.node,
    );
    view.onDrawn = () => this.draw();
    view.node.addEventListener("click", (event) => void this.pressFilter(event));
  }

  /** Opens the filter of the active header, or the list of the active cell's rule. */
  openList(): void {
    const { sight, view } = this.parts;
    if (sight.look(this.active.row, this.active.column).filter !== null) {
      return openFilter(this.parts, this.active);
    }
    const { choices } = sight.guidance(this.active);
    if (choices === null) return;
    const { text } = sight.look(this.active.row, this.active.column);
    this.bubbles.showPrompt(null, this.activeBox);
    this.choices.open(choices, text, this.activeBox, view.overlay.clientHeight);
  }

  private async pressFilter({ target }: MouseEvent): Promise<void> {
    if (!(target instanceof Element) || target.closest("[data-filter]") === null) return;
    const address = target.closest<HTMLElement>("[data-address]")?.dataset.address ?? "";
    const area = parseArea(address);
    if (area !== null && (await this.parts.leaveEdit())) openFilter(this.parts, topLeft(area));
  }

  private draw(): void {
    const { view, editor, selection, copied } = this.parts;
    const { geometry } = view;
    this.frames.draw(geometry, selection(), copied(), this.dragged);
    editor.place(geometry.boxOf(this.areaOf(editor.cell ?? this.active)));
    editor.pointTo(view.cellElement(this.active)?.id ?? null);
    this.drawGuidance();
  }

  private drawGuidance(): void {
    const { sight, view } = this.parts;
    const box = this.activeBox;
    const shown = box.width > 0 && box.height > 0;
    const { choices, prompt } = sight.guidance(this.active);
    const cell = view.cellElement(this.active);
    const hasRoom = box.left + box.width + LIST_BUTTON <= view.overlay.clientWidth;
    this.listButton.place(choices !== null && shown ? cell : null, hasRoom);
    this.bubbles.showPrompt(shown && !this.choices.isOpen ? prompt : null, box);
    const { note } = sight.look(this.active.row, this.active.column);
    this.bubbles.showNote(shown ? note : null, box);
  }

  private get active(): Cell {
    return this.parts.selection().active;
  }

  private get activeBox(): Box {
    return this.parts.view.geometry.boxOf(this.areaOf(this.active));
  }

  /** The merged area of a cell, or the cell alone. */
  private areaOf({ row, column }: Cell): Area {
    const area = cellArea(row, column);
    return this.parts.sight.merges(area)[0] ?? area;
  }
}
