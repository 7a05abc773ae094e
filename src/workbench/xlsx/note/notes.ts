import type { Note } from "../../book/sheetTraits";
import { element, NOTHING, type Markup } from "../../xml/markup";
import type { PackageReader } from "../opc/packageReader";
import type { PackageWriter } from "../opc/packageWriter";
import { commentsPart, readComments } from "./comments";
import { shownNotes, vmlDrawingPart } from "./vmlDrawing";

/** The notes of a sheet, whose texts are in one part and whose boxes in another. */
export function readNotes(file: PackageReader, part: string): Note[] {
  const drawings = file.related(part, "vmlDrawing").filter((drawing) => file.has(drawing));
  const shown = drawings.flatMap((drawing) => [...shownNotes(file.bytes(drawing))]);
  return file
    .related(part, "comments")
    .flatMap((comments) => readComments(file.xml(comments), new Set(shown)));
}

/** Adds both parts; gives the element by which the sheet names the drawing. */
export function notesElement(
  file: PackageWriter,
  part: string,
  notes: readonly Note[],
  sheetNumber: number,
): Markup {
  if (notes.length === 0) return NOTHING;
  file.add(part, "comments", `xl/comments${sheetNumber}.xml`, commentsPart(notes));
  const drawing = `xl/drawings/vmlDrawing${sheetNumber}.vml`;
  return element("legacyDrawing", {
    "r:id": file.add(part, "vmlDrawing", drawing, vmlDrawingPart(notes)),
  });
}
