/** The error values a cell can hold, as `Range.values` spells them (always English, truth V18). */
export const ERROR_CODES = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** An error in a cell. One frozen instance per code, so `===` compares errors. */
export class CellError {
  private static readonly byCode = new Map(ERROR_CODES.map((code) => [code, new CellError(code)]));

  private constructor(readonly code: ErrorCode) {
    Object.freeze(this);
  }

  static of(code: ErrorCode): CellError {
    return CellError.byCode.get(code)!;
  }
}

/** What a cell holds: `null` is empty, numbers include date serials (1900 system). */
export type Scalar = null | string | number | boolean | CellError;
