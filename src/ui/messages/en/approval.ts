import type { ApprovalMessages } from "../approvalMessages";
import { agreed, counted, dateTime, phrase } from "./grammar";

const rowsOf = (count: number): string => counted(count, { one: "row", other: "rows" });

export const approval: ApprovalMessages = {
  fileName: (csvName) => `approval_${csvName.replace(/\.csv$/, "")}.html`,
  title: "Approval",
  introduction: "To be read and signed before the file described here is published as open data.",
  authority: "Authority",
  model: "Model",
  file: "File",
  fileFacts: (rows, bytes) =>
    phrase`${rowsOf(rows)}, ${counted(bytes, { one: "byte", other: "bytes" })}`,
  checksum: "Checksum (SHA-256)",
  prepared: "Prepared",
  preparedBy: (at) => phrase`on ${dateTime(at)}`,
  signedBy: (by) => phrase`by ${by}`,
  sample: (rows, columns, allColumns) =>
    phrase`A look: ${agreed(rows, { one: "first row", other: phrase`first ${rows} rows` })}, ${columns} columns of ${allColumns}`,
  checks: "Checks",
  noError: "No error: each cell follows the rules of the model.",
  others: (count) => phrase`and ${counted(count, { one: "other", other: "others" })}.`,
  personalData: "Personal data",
  noPersonalData: "No cell seems to name a person. A name alone is not known by the check.",
  destinations: "Destinations",
  noDestination: "No destination has been set yet.",
  approval: "Approval",
  approver: "Name and office",
  date: "Date",
  signature: "Signature",
  holds:
    "The approval holds for the file of this checksum: a row changed afterwards changes the checksum.",
  sectionTitle: "Have it approved",
  explanation:
    "A page to print and to have signed: what leaves, a look at it, the checks, the decisions, the destinations.",
  download: "Download the approval page",
};
