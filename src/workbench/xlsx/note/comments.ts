import { cellAddress, parseArea } from "../../book/address";
import type { Note } from "../../book/sheetTraits";
import { element, text, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";
import { plainText } from "../strings/richText";
import { NAMESPACES } from "../opc/namespaces";
import { toXstring } from "../strings/xstring";

/**
 * The notes of a comments part, with those that stand for conversations.
 * @param shown addresses of the notes that stay open, from the drawing
 */
export function readComments(comments: XmlElement, shown: ReadonlySet<string>): Note[] {
  const authors = comments.child("authors")?.all("author") ?? [];
  return (comments.child("commentList")?.all("comment") ?? []).flatMap((comment) => {
    const area = parseArea(comment.attribute("ref") ?? "");
    if (area === null) return [];
    const { top: row, left: column } = area;
    const author = authors[comment.number("authorId", 0)]?.text ?? "";
    const visible = shown.has(cellAddress(row, column));
    return [{ row, column, text: plainText(comment.child("text")), author, visible }];
  });
}

export function commentsPart(notes: readonly Note[]): Markup {
  const authors = [...new Set(notes.map(({ author }) => author))];
  const comments = notes.map((note) => {
    const words = element("t", { "xml:space": "preserve" }, text(toXstring(note.text)));
    const attributes = {
      ref: cellAddress(note.row, note.column),
      authorId: authors.indexOf(note.author),
    };
    return element("comment", attributes, element("text", {}, words));
  });
  return element(
    "comments",
    { xmlns: NAMESPACES.main },
    element("authors", {}, ...authors.map((author) => element("author", {}, text(author)))),
    element("commentList", {}, ...comments),
  );
}
