import { ExcelRefusal, SENTENCES } from "../book/refusal";

/** Codes that belong to the wire itself; those of the workbook are `ExcelRefusal`'s. */
const WIRE_SENTENCES = {
  NotImplemented: "The requested feature isn't implemented.",
  InvalidReference: "This reference is not valid for the current operation.",
  CannotRegisterEvent: "The event handler cannot be registered.",
  BadPassword: "The password you supplied is incorrect.",
} as const;

/** A refusal by the interpreter, before the workbook is asked. */
export class WireError extends Error {
  override readonly name = "WireError";

  constructor(
    readonly code: keyof typeof WIRE_SENTENCES,
    detail: string,
  ) {
    super(`${WIRE_SENTENCES[code]} ${detail}`);
  }
}

/** `InvalidArgument` that says which argument, and why. */
export const invalidArgument = (detail: string): ExcelRefusal =>
  new ExcelRefusal("InvalidArgument", `${SENTENCES.InvalidArgument} ${detail}`);

export const itemNotFound = (): ExcelRefusal => new ExcelRefusal("ItemNotFound");

const HTTP_STATUS: Readonly<Record<string, number>> = {
  AccessDenied: 401,
  ApiNotFound: 404,
  GeneralException: 500,
  InsertDeleteConflict: 409,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

export const httpStatus = (code: string): number => HTTP_STATUS[code] ?? 400;
