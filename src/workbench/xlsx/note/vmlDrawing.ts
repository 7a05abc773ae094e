import { strFromU8 } from "fflate";
import { cellAddress } from "../../book/address";
import type { Note } from "../../book/sheetTraits";
import { element, NOTHING, text, type Markup } from "../../xml/markup";

const NAMESPACES = {
  "xmlns:v": "urn:schemas-microsoft-com:vml",
  "xmlns:o": "urn:schemas-microsoft-com:office:office",
  "xmlns:x": "urn:schemas-microsoft-com:office:excel",
};

/**
 * The addresses of the notes that stay open. The drawing is searched as text: Excel itself writes
 * VML that is not well-formed XML.
 */
export function shownNotes(drawing: Uint8Array): ReadonlySet<string> {
  const blocks = strFromU8(drawing).matchAll(/<x:ClientData\b[\s\S]*?<\/x:ClientData>/g);
  const shown = new Set<string>();
  for (const [block] of blocks) {
    const row = /<x:Row>\s*(\d+)/.exec(block)?.[1];
    const column = /<x:Column>\s*(\d+)/.exec(block)?.[1];
    const isShown = /<x:Visible\s*\/>|<x:Visible>\s*(?:True|t)?\s*<\/x:Visible>/i.test(block);
    if (isShown && row !== undefined && column !== undefined) {
      shown.add(cellAddress(Number(row), Number(column)));
    }
  }
  return shown;
}

/** The yellow boxes, without which Excel shows no note at all. */
export const vmlDrawingPart = (notes: readonly Note[]): Markup =>
  element("xml", NAMESPACES, shapeType(), ...notes.map(noteShape));

const shapeType = (): Markup =>
  element(
    "v:shapetype",
    {
      id: "_x0000_t202",
      coordsize: "21600,21600",
      "o:spt": 202,
      path: "m,l,21600r21600,l21600,xe",
    },
    element("v:stroke", { joinstyle: "miter" }),
    element("v:path", { gradientshapeok: "t", "o:connecttype": "rect" }),
  );

function noteShape(note: Note, index: number): Markup {
  const visibility = note.visible ? "visible" : "hidden";
  return element(
    "v:shape",
    {
      id: `_x0000_s${1025 + index}`,
      type: "#_x0000_t202",
      style: `position:absolute;width:108pt;height:59.25pt;z-index:${index + 1};visibility:${visibility}`,
      fillcolor: "#ffffe1",
      "o:insetmode": "auto",
    },
    element("v:fill", { color2: "#ffffe1" }),
    element("v:shadow", { on: "t", color: "black", obscured: "t" }),
    element("v:path", { "o:connecttype": "none" }),
    element(
      "v:textbox",
      { style: "mso-direction-alt:auto" },
      element("div", { style: "text-align:left" }),
    ),
    clientData(note),
  );
}

function clientData({ row, column, visible }: Note): Markup {
  const say = (name: string, value: string | number): Markup =>
    element(`x:${name}`, {}, text(String(value)));
  return element(
    "x:ClientData",
    { ObjectType: "Note" },
    element("x:MoveWithCells"),
    element("x:SizeWithCells"),
    say("Anchor", anchor(row, column)),
    say("AutoFill", "False"),
    say("Row", row),
    say("Column", column),
    visible ? element("x:Visible") : NOTHING,
  );
}

/** Beside the cell, two columns wide and four rows tall: line and offset of each corner. */
const anchor = (row: number, column: number): string =>
  [column + 1, 15, Math.max(0, row - 1), 2, column + 3, 15, row + 3, 16].join(", ");
