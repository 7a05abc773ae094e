/**
 * Excel's standard sentences, by code (Microsoft Learn, "Application-specific API error handling";
 * size sentence: OfficeDev/office-js issue 1025). Codes are never localized.
 */
export const SENTENCES = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found.",
  FilteredRangeConflict: "The attempted operation causes a conflict with a filtered range.",
  FormulaLengthExceedsLimit: "The formula's length exceeds the limit of 8192 characters.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type RefusalCode = keyof typeof SENTENCES;

/** The sentence of `InvalidArgument` when an array has another shape than its range (V24). */
export const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** What Excel answers with a code instead of doing what was asked. */
export class ExcelRefusal extends Error {
  override readonly name = "ExcelRefusal";

  constructor(
    readonly code: RefusalCode,
    message: string = SENTENCES[code],
    /** `debugInfo.errorLocation`, for instance `Range.values`. */
    readonly location?: string,
  ) {
    super(message);
  }
}
