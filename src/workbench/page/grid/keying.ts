import { isWholeColumns, isWholeRows } from "../../book/area";
import type { Area, Axis } from "../../book/grid";
import type { Editing } from "./editing";
import type { Hands } from "./hands";
import { intentOf } from "./keys";
import type { Intent } from "./keys";
import type { Selecting } from "./selecting";
import { currentArea } from "./selection";

export interface KeyingSurroundings {
  readonly selecting: Selecting;
  readonly editing: Editing;
  readonly hands: () => Hands;
  openList(): void;
  menu(): void;
  /** The next or the previous sheet. */
  sheet(step: 1 | -1): void;
  /** The keyboard leaves the cells, for the bars around them. */
  leave(): void;
  escape(): void;
}

/** The keyboard over the cells while none of them is being edited. */
export class Keying {
  constructor(
    node: HTMLElement,
    private readonly around: KeyingSurroundings,
  ) {
    node.addEventListener("keydown", (event) => {
      if (around.editing.cell !== null || event.isComposing) return;
      const intent = intentOf(event);
      if (intent === null) return;
      event.preventDefault();
      this.carryOut(intent);
    });
  }

  private carryOut(intent: Intent): void {
    const { selecting, editing } = this.around;
    const { active } = selecting.selection;
    switch (intent.do) {
      case "advance":
        return selecting.advance(intent.by, intent.backwards);
      case "erase":
        return editing.begin(active, "", "enter");
      case "edit":
        return editing.begin(active, null, "edit");
      case "selectAll":
        return selecting.all();
      case "selectRows":
        return selecting.widen("rows");
      case "selectColumns":
        return selecting.widen("columns");
      case "openList":
        return this.around.openList();
      case "sheet":
        return this.around.sheet(intent.step);
      case "menu":
      case "leave":
      case "escape":
        return this.around[intent.do]();
      default:
        return this.change(intent);
    }
  }

  private change(intent: Exclude<Intent, { do: "advance" | "erase" | "edit" | "sheet" }>): void {
    const { selecting } = this.around;
    const hands = this.around.hands();
    const area = currentArea(selecting.selection);
    if (intent.do === "clear") hands.clear(selecting.selection.areas);
    else if (intent.do === "undo") hands.undo();
    else if (intent.do === "redo") hands.redo();
    else if (intent.do === "addSheet") hands.addSheet();
    else if (intent.do === "insertLines") onWholeLines(area, hands.insertLines.bind(hands));
    else if (intent.do === "deleteLines") onWholeLines(area, hands.deleteLines.bind(hands));
    else if (intent.do === "filter") hands.toggleFilter(area);
    else if (intent.do === "fillDown") hands.fill({ ...area, bottom: area.top }, area);
    else if (intent.do === "fillRight") hands.fill({ ...area, right: area.left }, area);
    else if ("stretch" in intent) selecting.move(intent);
  }
}

/** Ctrl++ and Ctrl+- change whole rows or columns; elsewhere Excel asks which way, by a dialog. */
function onWholeLines(area: Area, change: (axis: Axis, at: number, count: number) => void): void {
  if (isWholeRows(area)) change("rows", area.top, area.bottom - area.top + 1);
  else if (isWholeColumns(area)) change("columns", area.left, area.right - area.left + 1);
}
