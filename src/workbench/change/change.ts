import type { Book } from "../book/book";
import type { Area, Axis } from "../book/grid";
import type { Scalar } from "../book/scalar";
import type { Visibility } from "../book/sheetTraits";

/** A co-author's changes are not the user's to undo. */
export type Cause = "user" | "api" | "coauthor" | "undo" | "redo";

/**
 * What the one cell of an edit held before: `details` of onChanged (E2), and onFormulaChanged,
 * which only cells that already held a formula raise (E11). What it holds now is read in the sheet.
 */
export interface CellBefore {
  readonly value: Scalar;
  /** R1C1. */
  readonly formula: string | null;
}

/** What the view draws anew and no Excel event tells. */
export type QuietTrait =
  | "validation"
  | "conditionalFormat"
  | "merge"
  | "note"
  | "binding"
  | "hyperlink"
  | "filter"
  | "freeze"
  | "size"
  | "layout"
  | "tab"
  | "name"
  | "customProperty";

/** What became of a comment, in the words of its events. */
export type CommentChange =
  | "CommentAdded"
  | "CommentDeleted"
  | "CommentEdited"
  | "CommentResolved"
  | "CommentReopened"
  | "ReplyAdded"
  | "ReplyDeleted"
  | "ReplyEdited";

/** One thing that a Change did to a sheet. Areas are where it happened, after it happened. */
export type SheetNote =
  | { readonly kind: "cells"; readonly areas: readonly Area[]; readonly before?: CellBefore }
  | { readonly kind: "format"; readonly areas: readonly Area[] }
  | { readonly kind: "inserted" | "deleted"; readonly axis: Axis; readonly area: Area }
  | { readonly kind: "shiftedIn" | "shiftedOut"; readonly axis: Axis; readonly area: Area }
  | { readonly kind: "sorted"; readonly axis: Axis; readonly area: Area }
  | {
      readonly kind: "hidden";
      readonly axis: Axis;
      readonly areas: readonly Area[];
      readonly hidden: boolean;
    }
  | { readonly kind: "protection"; readonly protected: boolean }
  | {
      readonly kind: "tableAdded" | "tableDeleted";
      readonly tableId: number;
      readonly name: string;
    }
  | { readonly kind: "tableChanged"; readonly tableId: number }
  | { readonly kind: "sheetAdded" | "sheetDeleted" }
  | { readonly kind: "renamed"; readonly before: string; readonly after: string }
  | { readonly kind: "moved"; readonly before: number; readonly after: number }
  | { readonly kind: "visibility"; readonly before: Visibility; readonly after: Visibility }
  | {
      readonly kind: "comment";
      readonly change: CommentChange;
      readonly commentId: string;
      readonly replyIds: readonly string[];
    }
  | { readonly kind: "trait"; readonly trait: QuietTrait };

/** What a Change did to the workbook outside its sheets. */
export type BookNote = {
  readonly kind: "book";
  readonly trait:
    "name" | "settings" | "style" | "customProperty" | "customXml" | "property" | "protection";
};

export type Note = (SheetNote & { readonly sheetId: string }) | BookNote;

/** What a step did, and the step that takes it back exactly. */
export interface Done {
  readonly notes: readonly Note[];
  readonly inverse: Step;
}

/**
 * One elementary change of a workbook. It checks first: when it throws `ExcelRefusal`, nothing was
 * changed.
 */
export type Step = (book: Book) => Done;

/** One gesture of the user, one action of a batch, one undo or one redo. */
export interface Change extends Done {
  readonly cause: Cause;
  /** The runtime whose API asked for it; absent for the user's own hand. */
  readonly origin?: string;
}
