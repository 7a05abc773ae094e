import { cellAddress, parseArea } from "../../book/address";
import type { Comment, Mention, Person, Remark } from "../../book/comment";
import type { Cell } from "../../book/grid";
import type { Note } from "../../book/sheetTraits";
import { element, text, unlessEmpty, type Markup } from "../../xml/markup";
import type { XmlElement } from "../../xml/xmlElement";
import { NAMESPACES } from "../opc/namespaces";
import type { PackageReader } from "../opc/packageReader";
import { fromXstring, toXstring } from "../strings/xstring";
import type { People, PeopleWriter } from "./people";
import { serialGuid } from "./people";

/** The author of the note that stands beside a conversation, for Excels before it. */
const NOTE_AUTHOR = /^tc=\{/;

const NOBODY: Person = { name: "", email: "" };

/** The conversations of a sheet ([MS-XLSX] 2.1.29): replies name the remark that they answer. */
export function readThreadedComments(file: PackageReader, part: string, people: People): Comment[] {
  const elements = file
    .related(part, "threadedComment")
    .filter((comments) => file.has(comments))
    .flatMap((comments) => file.xml(comments).all("threadedComment"));
  const repliesTo = (id: string): Remark[] =>
    elements
      .filter((reply) => reply.attribute("parentId") === id)
      .map((reply) => readRemark(reply, people));
  return elements.flatMap((thread) => {
    const area = parseArea(thread.attribute("ref") ?? "");
    if (area === null || thread.attribute("parentId") !== undefined) return [];
    const remark = readRemark(thread, people);
    const place: Cell = { row: area.top, column: area.left };
    const resolved = thread.flag("done");
    return [{ ...remark, ...place, resolved, replies: repliesTo(remark.id) }];
  });
}

function readRemark(remark: XmlElement, people: People): Remark {
  const mentions = remark.child("mentions")?.all("mention") ?? [];
  return {
    id: remark.attribute("id") ?? "",
    author: people.get(remark.attribute("personId") ?? "") ?? NOBODY,
    created: readDate(remark.attribute("dT")),
    text: fromXstring(remark.child("text")?.text ?? ""),
    mentions: mentions.map((mention): Mention => ({
      person: people.get(mention.attribute("mentionpersonId") ?? "") ?? NOBODY,
      start: mention.number("startIndex", 0),
      length: mention.number("length", 0),
    })),
  };
}

/** Universal time, written without saying so. */
function readDate(written: string | undefined): Date | null {
  const time = Date.parse(`${written?.replace(/Z$/, "")}Z`);
  return Number.isNaN(time) ? null : new Date(time);
}

const writtenDate = (date: Date): string => date.toISOString().slice(0, -2);

/** Notes that stand for conversations are not notes of their own. */
export const withoutThreads = (notes: readonly Note[], comments: readonly Comment[]): Note[] =>
  notes.filter(
    (note) =>
      !NOTE_AUTHOR.test(note.author) ||
      !comments.some(({ row, column }) => row === note.row && column === note.column),
  );

export function threadedCommentsPart(comments: readonly Comment[], people: PeopleWriter): Markup {
  let mentions = 0;
  const mentionElement = ({ person, start, length }: Mention): Markup =>
    element("mention", {
      mentionpersonId: people.idOf(person),
      mentionId: serialGuid("0004", ++mentions),
      startIndex: start,
      length,
    });
  const remarkElement = (remark: Remark, place: Cell, more: Record<string, string | boolean>) =>
    element(
      "threadedComment",
      {
        ref: cellAddress(place.row, place.column),
        dT: remark.created === null ? undefined : writtenDate(remark.created),
        personId: people.idOf(remark.author),
        id: remark.id,
        ...more,
      },
      element("text", {}, text(toXstring(remark.text))),
      unlessEmpty("mentions", remark.mentions.map(mentionElement)),
    );
  const threads = comments.flatMap((comment) => [
    remarkElement(comment, comment, { done: comment.resolved }),
    ...comment.replies.map((reply) => remarkElement(reply, comment, { parentId: comment.id })),
  ]);
  return element("ThreadedComments", { xmlns: NAMESPACES.threadedComments }, ...threads);
}

/** What an Excel that knows no conversation shows in their place. */
const FOREWORD = "[Threaded comment]\n\nA conversation, shown here as a note.";

/** The note beside a conversation: Excel pairs them by the author's name, `tc=` and the id. */
export const noteOf = ({ row, column, id, text: first, replies }: Comment): Note => ({
  row,
  column,
  author: `tc=${id}`,
  visible: false,
  text: [
    FOREWORD,
    `Comment:\n    ${first}`,
    ...replies.map((reply) => `Reply:\n    ${reply.text}`),
  ].join("\n\n"),
});
