import type { UnreadableFile } from "../../../core/report/finding";
import type { FindingMessagesOf, FindingText } from "../findingMessages";
import { phrase, quoted } from "./grammar";

const UNREADABLE: Readonly<Record<UnreadableFile, FindingText>> = {
  tooLarge: {
    reason: phrase`The file is too large to be read in one go.`,
    remedy: phrase`Split it into several files, by year for instance, then check each of them.`,
  },
  notText: {
    reason: phrase`The file has the name of a CSV, but it is a workbook, an archive or a PDF.`,
    remedy: phrase`Open it in Excel and save it as CSV UTF-8, or give it back its own extension.`,
  },
  protected: {
    reason: phrase`The workbook is protected by a password, or it is an old Excel file (.xls).`,
    remedy: phrase`Open it in Excel, save it as XLSX without a password, then try again.`,
  },
  damaged: {
    reason: phrase`The workbook is damaged: its content cannot be read.`,
    remedy: phrase`Open it in Excel, which offers to repair it, save it again, then try again.`,
  },
};

export const sourceFindings: FindingMessagesOf<"source"> = {
  "source.empty": () => ({
    reason: phrase`The file is empty.`,
    remedy: phrase`Choose a file that has a header row and at least one row.`,
  }),
  "source.unreadable": ({ reason }) => UNREADABLE[reason],
  "source.encoding": ({ encoding }) => ({
    reason: phrase`The accented letters of the file cannot be read (encoding ${encoding}).`,
    remedy: phrase`Save the file as CSV UTF-8, then try again.`,
  }),
  "source.format": ({ extension }) => ({
    reason: phrase`A ${quoted(extension)} file cannot be read here.`,
    remedy: phrase`Save it as CSV or XLSX, then try again.`,
  }),
};
