import type { FindingMessagesOf } from "../findingMessages";
import { phrase, quoted } from "./grammar";

export const sourceFindings: FindingMessagesOf<"source"> = {
  "source.empty": () => ({
    reason: phrase`The file is empty.`,
    remedy: phrase`Choose a file that has a header row and at least one row.`,
  }),
  "source.unreadable": ({ reason }) => ({
    reason: phrase`The file cannot be read (${reason}).`,
    remedy: phrase`Open it in Excel, save it again as CSV UTF-8, then try again.`,
  }),
  "source.encoding": ({ encoding }) => ({
    reason: phrase`The accented letters of the file cannot be read (encoding ${encoding}).`,
    remedy: phrase`Save the file as CSV UTF-8, then try again.`,
  }),
  "source.format": ({ extension }) => ({
    reason: phrase`A ${quoted(extension)} file cannot be read here.`,
    remedy: phrase`Save it as CSV or XLSX, then try again.`,
  }),
};
