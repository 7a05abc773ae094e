import type { Note } from "../../change/change";
import { EVENT, WORKBOOK } from "../../wire/eventNumbers";
import type { WorkbookEvent } from "./workbookEvent";

type CommentNote = Extract<Note, { kind: "comment" }>;

const LIFE: Readonly<Partial<Record<CommentNote["change"], number>>> = {
  CommentAdded: EVENT.commentAdded,
  CommentDeleted: EVENT.commentDeleted,
};

/** onAdded, onDeleted, and onChanged for all that happens in between. */
export function commentEvents({
  sheetId,
  change,
  commentId,
  replyIds,
}: CommentNote): WorkbookEvent[] {
  const number = LIFE[change] ?? EVENT.commentChanged;
  const args = {
    commentDetails: [{ commentId, replyIds }],
    source: "Local",
    worksheetId: sheetId,
    ...(number === EVENT.commentChanged ? { changeType: change } : {}),
  };
  return [{ number, targets: [sheetId, WORKBOOK], args }];
}
