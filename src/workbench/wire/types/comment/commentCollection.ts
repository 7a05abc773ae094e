import { isSingleCell } from "../../../book/area";
import { splitSheetAddress } from "../../../book/address";
import type { Comment } from "../../../book/comment";
import type { Cell } from "../../../book/grid";
import { ExcelRefusal } from "../../../book/refusal";
import type { Sheet } from "../../../book/sheet";
import { changeComments } from "../../../change/rules/comments";
import { areaOf } from "../../addresses";
import { integer, json, oneOf, optional, text } from "../../argument";
import type { Batch } from "../../batch";
import { eventMembers } from "../../eventMembers";
import { EVENT, WORKBOOK } from "../../eventNumbers";
import type { OfficeObject } from "../../officeObject";
import { object } from "../../objects";
import { method, officeType } from "../../officeType";
import type { RangeTarget } from "../../rangeTarget";
import { performFor } from "../../scene";
import { invalidArgument, itemNotFound } from "../../wireError";
import { rangeOrAddress } from "../range/neighbours";
import { CONTENT_TYPES, contentOf, newRemark } from "./content";
import type { CommentsTarget } from "./found";
import { findThread, placedComments } from "./found";

type Place = Cell & { readonly sheet: Sheet };

/** One cell; a text must name its sheet. */
function cellOf({ book, sheet }: CommentsTarget, given: RangeTarget | string, batch: Batch): Place {
  if (typeof given === "string" && splitSheetAddress(given).sheetName === null) {
    throw invalidArgument(`${given} does not name its sheet.`);
  }
  const place = areaOf(book.activeSheet, given, batch);
  if (!isSingleCell(place.area)) throw invalidArgument("A comment is on one cell.");
  if (sheet !== null && place.sheet !== sheet) throw invalidArgument("The cell is elsewhere.");
  return { sheet: place.sheet, row: place.area.top, column: place.area.left };
}

const isAt =
  ({ row, column }: Cell) =>
  (thing: Cell): boolean =>
    thing.row === row && thing.column === column;

const commentAt = (place: Place): Comment | undefined =>
  place.sheet.traits.comments.find(isAt(place));

/** Microsoft does not say what a second comment, or one on a note, is answered: these are choices. */
function requireFree(place: Place): void {
  if (commentAt(place) !== undefined) throw new ExcelRefusal("ItemAlreadyExists");
  if (place.sheet.traits.notes.some(isAt(place))) throw new ExcelRefusal("InvalidOperation");
}

const found = (target: CommentsTarget, key: unknown): OfficeObject | null => {
  const isKnown = placedComments(target).some(({ comment }) => comment.id === key);
  return isKnown ? object("Comment", { book: target.book, id: String(key) }) : null;
};

const made = ({ book }: CommentsTarget, comment: Comment | undefined): OfficeObject => {
  if (comment === undefined) throw itemNotFound();
  return object("Comment", { book, id: comment.id });
};

const onEvent = (name: string, suffix: string, number: number) =>
  eventMembers<CommentsTarget>(name, suffix, number, ({ sheet }) => sheet?.id ?? WORKBOOK);

export const commentCollection = officeType<CommentsTarget>("CommentCollection", {
  items: {
    list: (target) => placedComments(target).map(({ comment }) => made(target, comment)),
    find: found,
  },
  members: {
    add: method(
      [rangeOrAddress, json, optional(oneOf(CONTENT_TYPES))],
      (target, [given, content, type], batch) => {
        const { sheet, row, column } = cellOf(target, given, batch);
        requireFree({ sheet, row, column });
        const remark = newRemark(batch.scene, contentOf(content, type ?? "Plain"));
        const comment: Comment = { ...remark, row, column, resolved: false, replies: [] };
        performFor(
          batch.scene,
          changeComments(sheet.id, (comments) => [...comments, comment]),
        );
        return made(target, comment);
      },
    ),
    getCount: method([], (target) => placedComments(target).length),
    getItemAt: method([integer], (target, [index]) =>
      made(target, placedComments(target)[index]?.comment),
    ),
    getItemByCell: method([rangeOrAddress], (target, [given], batch) =>
      made(target, commentAt(cellOf(target, given, batch))),
    ),
    getItemByReplyId: method([text], (target, [id]) =>
      made(target, findThread({ book: target.book, id })?.comment),
    ),
    getItemOrNullObject: method([text], (target, [id]) => found(target, id)),
    ...onEvent("onAdded", "AddedEvent", EVENT.commentAdded),
    ...onEvent("onChanged", "ChangedEvent", EVENT.commentChanged),
    ...onEvent("onDeleted", "DeletedEvent", EVENT.commentDeleted),
  },
});
