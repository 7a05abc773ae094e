import type { RegisteredDecision } from "../../app/publication/preflight";
import { csvText } from "../../core/csv/csvWriter";
import type { Messages } from "./messages";
import { nameKinds } from "./preflightMessages";

/** By it a spreadsheet knows UTF-8. */
const MARK = "\uFEFF";
/** A text that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** The register as a file that the spreadsheet of the data-protection officer opens by a double click. */
export function registerFile(
  decisions: readonly RegisteredDecision[],
  messages: Messages,
): Uint8Array {
  const { columns, separator } = messages.personalData.register;
  const rows = decisions.map((decision) => lineOf(decision, messages).map(asText));
  return new TextEncoder().encode(MARK + csvText([columns, ...rows], separator));
}

function lineOf(decision: RegisteredDecision, messages: Messages): readonly string[] {
  const { preflight, personalData, dateTime } = messages;
  const { at, by, columnTitle, row, kinds, action, standing } = decision;
  const { withdrawal, standings } = personalData.register;
  return [
    dateTime(at),
    by,
    columnTitle,
    String(row),
    nameKinds(preflight, kinds),
    action.kind === "withdraw" ? withdrawal : preflight.actions[action.kind],
    action.kind === "keep" ? action.reason : "",
    standings[standing],
  ];
}

/** Whoever wrote in the workbook, nothing runs in the spreadsheet that opens its register. */
function asText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
