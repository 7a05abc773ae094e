import { element } from "../dom/element";
import type { FormulaBar } from "../formulaBar/formulaBar";
import type { GridView } from "../grid/gridView";
import type { BarsAround } from "./barsAround";
import type { SheetStrip } from "./sheetStrip";

/** Formula bar above, cells in the middle, tabs and status below. */
export const layOut = (
  formulaBar: FormulaBar,
  view: GridView,
  strip: SheetStrip,
  bars: BarsAround,
): HTMLElement =>
  element(
    "div",
    { class: "window" },
    formulaBar.node,
    element("div", { class: "sheet" }, view.node, view.overlay),
    element("div", { class: "bottom" }, strip.node),
    bars.status,
  );
