import type { Note, SheetTraits } from "../../book/sheetTraits";
import { element, NOTHING, type Markup } from "../../xml/markup";
import type { PackageReader } from "../opc/packageReader";
import type { PackageWriter } from "../opc/packageWriter";
import { commentsPart, readComments } from "./comments";
import type { People, PeopleWriter } from "./people";
import {
  noteOf,
  readThreadedComments,
  threadedCommentsPart,
  withoutThreads,
} from "./threadedComments";
import { shownNotes, vmlDrawingPart } from "./vmlDrawing";

/** What is shared while the remarks of the sheets are written. */
interface RemarkWriting {
  readonly file: PackageWriter;
  readonly people: PeopleWriter;
}

/** The notes and the conversations of a sheet. */
export function readRemarks(
  file: PackageReader,
  part: string,
  people: People,
): Pick<SheetTraits, "notes" | "comments"> {
  const comments = readThreadedComments(file, part, people);
  return { notes: withoutThreads(readNotes(file, part), comments), comments };
}

/** Texts are in one part and boxes in another. */
function readNotes(file: PackageReader, part: string): Note[] {
  const drawings = file.related(part, "vmlDrawing").filter((drawing) => file.has(drawing));
  const shown = drawings.flatMap((drawing) => [...shownNotes(file.bytes(drawing))]);
  return file
    .related(part, "comments")
    .flatMap((comments) => readComments(file.xml(comments), new Set(shown)));
}

/** Adds the parts; gives the element by which the sheet names the drawing. */
export function remarksElement(
  { file, people }: RemarkWriting,
  part: string,
  { notes, comments }: SheetTraits,
  sheetNumber: number,
): Markup {
  if (comments.length > 0) {
    const target = `xl/threadedComments/threadedComment${sheetNumber}.xml`;
    file.add(part, "threadedComment", target, threadedCommentsPart(comments, people));
  }
  return notesElement(file, part, [...notes, ...comments.map(noteOf)], sheetNumber);
}

function notesElement(
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
