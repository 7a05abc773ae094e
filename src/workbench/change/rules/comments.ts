import type { Comment } from "../../book/comment";
import type { Step } from "../change";
import { requireAllowed } from "../requireUnlocked";
import { commentNotes } from "./commentNotes";

/** Changes the comments of a sheet; protection must leave objects free (W17). */
export const changeComments =
  (sheetId: string, change: (comments: readonly Comment[]) => readonly Comment[]): Step =>
  (book) => {
    const sheet = book.sheet(sheetId);
    requireAllowed(sheet, "allowEditObjects");
    return putComments(sheetId, change(sheet.traits.comments))(book);
  };

const putComments =
  (sheetId: string, comments: readonly Comment[]): Step =>
  (book) => {
    const sheet = book.sheet(sheetId);
    const before = sheet.traits.comments;
    sheet.become({ comments });
    return {
      notes: commentNotes(sheetId, before, comments),
      inverse: putComments(sheetId, before),
    };
  };
