/** Why the spreadsheet said no, as data. `app` turns it into a notice. */
export type SheetRefusal =
  /** A cell is being edited: nothing can be read or written until Enter or Escape. */
  | { readonly kind: "cellEditing" }
  | { readonly kind: "protected" }
  /** The workbook's structure is protected: no sheet can be added. */
  | { readonly kind: "structureProtected" }
  /** The sheet was deleted. */
  | { readonly kind: "gone" }
  | { readonly kind: "empty" }
  /** No row looks like the header of the model. */
  | { readonly kind: "noHeader" }
  | { readonly kind: "tooOld"; readonly needed: string }
  | { readonly kind: "tooLarge" }
  /** The workbook was closed, or its session ended. */
  | { readonly kind: "closed" }
  /** Anything else, under the host's own code ("GeneralException"…). */
  | { readonly kind: "failed"; readonly code: string };

/** What a method of `SheetHost` rejects with. */
export class SheetRefused extends Error {
  override readonly name = "SheetRefused";

  constructor(
    readonly refusal: SheetRefusal,
    options?: { readonly cause: unknown },
  ) {
    super(refusal.kind === "failed" ? refusal.code : refusal.kind, options);
  }
}

/** The officer is typing: the same request may well be taken in a moment. */
export function isCellEditing(failure: unknown): boolean {
  return failure instanceof SheetRefused && failure.refusal.kind === "cellEditing";
}
