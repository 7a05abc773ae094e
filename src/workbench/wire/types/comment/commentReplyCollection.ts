import { integer, json, oneOf, optional, text } from "../../argument";
import type { OfficeObject } from "../../officeObject";
import { object } from "../../objects";
import { method, officeType } from "../../officeType";
import { itemNotFound } from "../../wireError";
import { CONTENT_TYPES, contentOf, newRemark } from "./content";
import type { CommentTarget } from "./found";
import { changeComment, commentOf, findComment } from "./found";

const repliesOf = (target: CommentTarget): OfficeObject[] =>
  commentOf(target).replies.map(({ id }) => object("CommentReply", { book: target.book, id }));

const found = (target: CommentTarget, key: unknown): OfficeObject | null => {
  const reply = commentOf(target).replies.find(({ id }) => id === key);
  return reply === undefined ? null : object("CommentReply", { book: target.book, id: reply.id });
};

/** The replies of one comment. */
export const commentReplyCollection = officeType<CommentTarget>("CommentReplyCollection", {
  items: { list: repliesOf, find: found },
  members: {
    add: method([json, optional(oneOf(CONTENT_TYPES))], (target, [given, type], { scene }) => {
      const reply = newRemark(scene, contentOf(given, type ?? "Plain"));
      changeComment(scene, findComment(target), (comment) => ({
        ...comment,
        replies: [...comment.replies, reply],
      }));
      return object("CommentReply", { book: target.book, id: reply.id });
    }),
    getCount: method([], (target) => commentOf(target).replies.length),
    getItemAt: method([integer], (target, [index]) => {
      const reply = repliesOf(target)[index];
      if (reply === undefined) throw itemNotFound();
      return reply;
    }),
    getItemOrNullObject: method([text], (target, [id]) => found(target, id)),
  },
});
