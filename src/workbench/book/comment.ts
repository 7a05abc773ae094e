import type { Cell } from "./grid";
import { randomId } from "./randomId";

export interface Person {
  readonly name: string;
  readonly email: string;
}

/** A person named in a remark: where the name stands in its text, `@` included. */
export interface Mention {
  readonly person: Person;
  readonly start: number;
  readonly length: number;
}

/** One message of a conversation. */
export interface Remark {
  /** `{GUID}`, upper case. */
  readonly id: string;
  readonly author: Person;
  /** `null` when the file does not say it. */
  readonly created: Date | null;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** A threaded comment: a conversation about one cell. */
export interface Comment extends Remark, Cell {
  readonly resolved: boolean;
  readonly replies: readonly Remark[];
}

/** A copy: ids are unique in the workbook. */
export const withFreshIds = (comment: Comment): Comment => ({
  ...comment,
  id: randomId(),
  replies: comment.replies.map((reply) => ({ ...reply, id: randomId() })),
});

/** The conversation as a note shows it: each remark after the name of its author. */
export const conversationText = (comment: Comment): string =>
  [comment, ...comment.replies]
    .map(({ author, text }) => (author.name === "" ? text : `${author.name} : ${text}`))
    .join("\n");
