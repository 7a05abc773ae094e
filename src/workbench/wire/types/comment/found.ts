import type { Book } from "../../../book/book";
import type { Comment, Remark } from "../../../book/comment";
import type { Sheet } from "../../../book/sheet";
import { changeComments } from "../../../change/rules/comments";
import type { Scene } from "../../scene";
import { performFor } from "../../scene";
import { itemNotFound } from "../../wireError";

/** Comments of the workbook, or of one sheet. */
export interface CommentsTarget {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

export interface CommentTarget {
  readonly book: Book;
  readonly id: string;
}

/** A reply is found by its own id: no other comment has it. */
export type ReplyTarget = CommentTarget;

export interface PlacedComment {
  readonly sheet: Sheet;
  readonly comment: Comment;
}

export const placedComments = ({ book, sheet }: CommentsTarget): PlacedComment[] =>
  (sheet === null ? book.sheets : [sheet]).flatMap((each) =>
    each.traits.comments.map((comment) => ({ sheet: each, comment })),
  );

const everywhere = (book: Book): PlacedComment[] => placedComments({ book, sheet: null });

export const findComment = ({ book, id }: CommentTarget): PlacedComment | undefined =>
  everywhere(book).find(({ comment }) => comment.id === id);

/** The conversation that a reply belongs to. */
export const findThread = ({ book, id }: ReplyTarget): PlacedComment | undefined =>
  everywhere(book).find(({ comment }) => comment.replies.some((reply) => reply.id === id));

const present = <T>(found: T | undefined): T => {
  if (found === undefined) throw itemNotFound();
  return found;
};

/** The comment as it is now. */
export const commentOf = (target: CommentTarget): Comment => present(findComment(target)).comment;

export const replyOf = (target: ReplyTarget): Remark =>
  present(present(findThread(target)).comment.replies.find(({ id }) => id === target.id));

/** Puts another comment in the place of one, or none. */
export function changeComment(
  scene: Scene,
  found: PlacedComment | undefined,
  change: (comment: Comment) => Comment | null,
): void {
  const { sheet, comment } = present(found);
  const changed = change(comment);
  const step = changeComments(sheet.id, (comments) =>
    comments.flatMap((each) => (each.id !== comment.id ? [each] : changed === null ? [] : changed)),
  );
  performFor(scene, step);
}

/** Changes one reply of its conversation, or takes it out. */
export const changeReply = (
  scene: Scene,
  target: ReplyTarget,
  change: (reply: Remark) => Remark | null,
): void =>
  changeComment(scene, findThread(target), (comment) => ({
    ...comment,
    replies: comment.replies.flatMap((reply) =>
      reply.id === target.id ? (change(reply) ?? []) : reply,
    ),
  }));
