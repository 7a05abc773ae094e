import type { Comment, Remark } from "../../book/comment";
import type { CommentChange, Note } from "../change";

/** What became of the comments of a sheet, one by one. */
export function commentNotes(
  sheetId: string,
  before: readonly Comment[],
  after: readonly Comment[],
): Note[] {
  const tell = (change: CommentChange, { id, replies }: Comment): Note => {
    const replyIds = replies.map((reply) => reply.id);
    return { kind: "comment", sheetId, change, commentId: id, replyIds };
  };
  const known = byId(before);
  const left = byId(after);
  return [
    ...before.filter(({ id }) => !left.has(id)).map((gone) => tell("CommentDeleted", gone)),
    ...after.flatMap((comment) => {
      const was = known.get(comment.id);
      if (was === undefined) return [tell("CommentAdded", comment)];
      return changesOf(was, comment).map((change) =>
        tell(change, change === "ReplyDeleted" ? was : comment),
      );
    }),
  ];
}

const byId = <T extends Remark>(remarks: readonly T[]): ReadonlyMap<string, T> =>
  new Map(remarks.map((remark) => [remark.id, remark]));

function changesOf(before: Comment, after: Comment): CommentChange[] {
  const changes: CommentChange[] = [];
  if (isReworded(before, after)) changes.push("CommentEdited");
  if (!before.resolved && after.resolved) changes.push("CommentResolved");
  if (before.resolved && !after.resolved) changes.push("CommentReopened");
  const [known, left] = [byId(before.replies), byId(after.replies)];
  if (before.replies.some(({ id }) => !left.has(id))) changes.push("ReplyDeleted");
  for (const reply of after.replies) {
    const was = known.get(reply.id);
    if (was === undefined) changes.push("ReplyAdded");
    else if (isReworded(was, reply)) changes.push("ReplyEdited");
  }
  return changes;
}

const isReworded = (before: Remark, after: Remark): boolean =>
  before.text !== after.text || before.mentions !== after.mentions;
