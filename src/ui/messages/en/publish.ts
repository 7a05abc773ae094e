import type { PublishMessages } from "../paneMessages";
import { counted, phrase } from "./grammar";

export const publish: PublishMessages = {
  title: "Publish the dataset",
  noModel: "A sheet is published when it follows a model.",
  checklist: "Checked before it leaves",
  anomaliesLine: (errors) => (errors === 0 ? "Errors: none" : phrase`Errors: ${errors} to correct`),
  anomaliesUnknown: "Errors: to check",
  anomaliesUnknownDetail: "The sheet has not been checked yet.",
  anomaliesDetail: (errors) =>
    errors === 0
      ? "Each cell follows the rules of the model."
      : "Errors prevent publication. The Check step says how to correct them.",
  warningsLine: (count) => phrase`Warnings: ${count}`,
  warningsDetail: "Warnings do not prevent publication. The Check step explains them.",
  contentLine: (rows) => phrase`Content: ${counted(rows, { one: "row", other: "rows" })}`,
  contentUnknown: "Content: to count",
  contentDetail: (model) =>
    phrase`All the rows of the table are published, even those hidden by a filter, with the columns of the model ${model}, in their order. Empty rows at the end and your other columns stay in the workbook.`,
  state: { ready: "ready", toDo: "to do" },
  seeFindings: "See in the Check step",
  fileTitle: "File",
  fileExplanation: (draft) =>
    draft
      ? "A draft is for reading through. It is not published."
      : "The same file as the one that is published.",
  downloadCsv: "Download the CSV",
  downloadDraft: "Download the draft",
  retry: "Try again",
};
