import { cellAddress } from "../../book/address";
import type { Area } from "../../book/grid";
import type { FreezePanes, SheetTraits } from "../../book/sheetTraits";
import { element, NOTHING, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";
import { readSqref, writeSqref } from "./sqref";

type ViewTraits = Pick<SheetTraits, "freeze" | "showGridlines" | "showHeadings">;

export function readSheetView(worksheet: XmlElement): ViewTraits & { selection: Area[] } {
  const view = worksheet.child("sheetViews", "sheetView");
  const pane = view?.child("pane");
  const active = pane?.attribute("activePane") ?? "topLeft";
  const selections = view?.all("selection") ?? [];
  const selection =
    selections.find((each) => (each.attribute("pane") ?? "topLeft") === active) ?? selections[0];
  return {
    freeze: readFreeze(pane),
    showGridlines: view?.flag("showGridLines", true) ?? true,
    showHeadings: view?.flag("showRowColHeaders", true) ?? true,
    selection: readSqref(selection?.attribute("sqref")),
  };
}

/** Panes split but not frozen scroll on their own: the model has none. */
function readFreeze(pane: XmlElement | undefined): FreezePanes | null {
  if (pane === undefined || !(pane.attribute("state") ?? "").startsWith("frozen")) return null;
  const freeze = { rows: pane.number("ySplit", 0), columns: pane.number("xSplit", 0) };
  return freeze.rows === 0 && freeze.columns === 0 ? null : freeze;
}

export function sheetViewElement(
  traits: ViewTraits,
  selection: readonly Area[],
  isActive: boolean,
): Markup {
  const attributes = {
    showGridLines: traits.showGridlines ? undefined : 0,
    showRowColHeaders: traits.showHeadings ? undefined : 0,
    tabSelected: isActive,
    workbookViewId: 0,
  };
  const pane = traits.freeze === null ? NOTHING : paneElement(traits.freeze);
  const mark = selectionElement(selection, traits.freeze);
  return element("sheetViews", {}, element("sheetView", attributes, pane, mark));
}

const activePane = ({ rows, columns }: FreezePanes): string =>
  `${rows > 0 ? "bottom" : "top"}${columns > 0 ? "Right" : "Left"}`;

const paneElement = (freeze: FreezePanes): Markup =>
  element("pane", {
    xSplit: freeze.columns || undefined,
    ySplit: freeze.rows || undefined,
    topLeftCell: cellAddress(freeze.rows, freeze.columns),
    activePane: activePane(freeze),
    state: "frozen",
  });

function selectionElement(selection: readonly Area[], freeze: FreezePanes | null): Markup {
  const [first] = selection;
  if (first === undefined) return NOTHING;
  return element("selection", {
    pane: freeze === null ? undefined : activePane(freeze),
    activeCell: cellAddress(first.top, first.left),
    sqref: writeSqref(selection),
  });
}
