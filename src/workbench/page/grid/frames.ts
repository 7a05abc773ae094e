import { isWholeColumns, isWholeRows, sameArea } from "../../book/area";
import type { Area } from "../../book/grid";
import { element } from "../dom/element";
import type { Geometry } from "./geometry";
import { currentArea } from "./selection";
import type { Selection } from "./selection";

/** The green frames round what is selected, the dashes round what was copied, the freeze lines. */
export class Frames {
  readonly node = element("div", { class: "frames" });
  readonly handle = element("div", { class: "fill-handle", "data-fill-handle": true });

  draw(geometry: Geometry, selection: Selection, copied: Area | null, dragged: Area | null): void {
    const frames = selection.areas.map((area) => frameOf(area, geometry, "frame"));
    frames.at(-1)?.classList.add("current");
    if (copied !== null) frames.push(frameOf(copied, geometry, "frame copied"));
    if (dragged !== null) frames.push(frameOf(dragged, geometry, "frame dragged"));
    const current = currentArea(selection);
    const fillable = !isWholeColumns(current) && !isWholeRows(current);
    this.placeHandle(geometry, current, fillable && selection.areas.length === 1);
    const handle = this.handle.hidden ? [] : [this.handle];
    this.node.replaceChildren(...freezeLines(geometry), ...frames, ...handle);
  }

  private placeHandle(geometry: Geometry, area: Area, shown: boolean): void {
    const { left, top, width, height } = geometry.boxOf(area);
    this.handle.hidden = !shown || width <= 0 || height <= 0;
    this.handle.style.left = `${left + width - 5}px`;
    this.handle.style.top = `${top + height - 5}px`;
  }
}

function frameOf(area: Area, geometry: Geometry, name: string): HTMLElement {
  const { left, top, width, height } = geometry.boxOf(area);
  const frame = element("div", { class: name });
  const { rows, columns } = geometry;
  // A side that lies under the frozen lines is not drawn on their border.
  frame.classList.toggle("cut-left", left > columns.startOf(area.left));
  frame.classList.toggle("cut-top", top > rows.startOf(area.top));
  frame.style.cssText = `left:${left - 1}px;top:${top - 1}px;width:${width + 1}px;height:${height + 1}px`;
  if (width <= 0 || height <= 0) frame.hidden = true;
  return frame;
}

function freezeLines({ rows, columns }: Geometry): HTMLElement[] {
  const lines: HTMLElement[] = [];
  const add = (css: string) => {
    const line = element("div", { class: "freeze-line" });
    line.style.cssText = css;
    lines.push(line);
  };
  if (rows.frozen > 0) add(`left:0;right:0;height:1px;top:${rows.frozenLength - 1}px`);
  if (columns.frozen > 0) add(`top:0;bottom:0;width:1px;left:${columns.frozenLength - 1}px`);
  return lines;
}

export const isSameSelection = (a: readonly Area[], b: readonly Area[]): boolean =>
  a.length === b.length && a.every((area, index) => sameArea(area, b[index]!));
