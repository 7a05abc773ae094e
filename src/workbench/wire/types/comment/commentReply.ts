import { object } from "../../objects";
import { method, officeType, readOnly } from "../../officeType";
import { itemNotFound } from "../../wireError";
import type { ReplyTarget } from "./found";
import { changeReply, findThread, replyOf } from "./found";
import { remarkMembers } from "./remark";

export const commentReply = officeType<ReplyTarget>("CommentReply", {
  identity: ({ id }) => ({ Id: id }),
  exists: (target) => findThread(target) !== undefined,
  members: {
    ...remarkMembers({
      read: replyOf,
      thread: findThread,
      rewrite: (scene, target, content) =>
        changeReply(scene, target, (reply) => ({ ...reply, ...content })),
    }),
    /** That of the whole conversation. */
    resolved: readOnly((target) => findThread(target)?.comment.resolved ?? false),
    getParentComment: method([], (target) => {
      const found = findThread(target);
      if (found === undefined) throw itemNotFound();
      return object("Comment", { book: target.book, id: found.comment.id });
    }),
    delete: method([], (target, _none, { scene }) => changeReply(scene, target, () => null)),
  },
});
