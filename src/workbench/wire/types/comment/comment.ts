import { boolean } from "../../argument";
import { object } from "../../objects";
import { child, method, officeType, property } from "../../officeType";
import type { CommentTarget } from "./found";
import { changeComment, commentOf, findComment } from "./found";
import { remarkMembers } from "./remark";

export const comment = officeType<CommentTarget>("Comment", {
  identity: ({ id }) => ({ Id: id }),
  exists: (target) => findComment(target) !== undefined,
  members: {
    ...remarkMembers({
      read: commentOf,
      thread: findComment,
      rewrite: (scene, target, content) =>
        changeComment(scene, findComment(target), (known) => ({ ...known, ...content })),
    }),
    replies: child((target) => object("CommentReplyCollection", target)),
    resolved: property(
      (target) => commentOf(target).resolved,
      boolean,
      (target, resolved, { scene }) =>
        changeComment(scene, findComment(target), (known) => ({ ...known, resolved })),
    ),
    delete: method([], (target, _none, { scene }) =>
      changeComment(scene, findComment(target), () => null),
    ),
  },
});
