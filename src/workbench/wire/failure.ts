import { ExcelRefusal, SENTENCES } from "../book/refusal";
import type { BatchError } from "./protocol";
import { httpStatus, WireError } from "./wireError";

/**
 * The `Error` of an answer. A fault of the workbench itself is told as Excel tells its own:
 * `GeneralException`, with what happened after the sentence.
 */
export function describeFailure(error: unknown, location: string, index: number): BatchError {
  const { code, message } = reasonOf(error);
  const told = error instanceof ExcelRefusal ? error.location : undefined;
  return {
    Code: code,
    Message: message,
    Location: told ?? location,
    ActionIndex: index,
    HttpStatusCode: httpStatus(code),
  };
}

function reasonOf(error: unknown): { code: string; message: string } {
  if (error instanceof ExcelRefusal || error instanceof WireError) return error;
  return { code: "GeneralException", message: `${SENTENCES.GeneralException} (${String(error)})` };
}
