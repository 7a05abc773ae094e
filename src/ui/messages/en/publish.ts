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
  destinationTitle: "Destination",
  destination: {
    introduction:
      "Give the folder of your site where the file goes. The administrator of the site has these details (WebDAV). The catalogue of the site is brought up to date as well: if data.gouv.fr harvests it, the dataset becomes public there at once.",
    label: "Name of the destination",
    labelExample: "Town website",
    address: "Address of the folder",
    addressHint: "It starts with https:// and often ends with /dav/.",
    user: "User name",
    password: "Password",
    passwordHint: "It stays on this computer, never in the workbook.",
    publicAddress: "Address seen by the public (optional)",
    publicAddressHint: "If it is not the same as the folder's.",
    missing: "To fill in.",
    notSecure: "The address must start with https://.",
    save: "Save and test",
    cancel: "Cancel",
    test: "Test the connection",
    change: "Change",
    forget: "Forget",
    forgetQuestion: "Forget this destination and its password?",
    forgetConfirm: "Forget the destination",
    keep: "Keep",
    untested: "Connection not tested",
    connected: "Connection successful",
  },
  fileTitle: "File",
  fileExplanation: (draft) =>
    draft
      ? "A draft is for reading through. It is not published."
      : "The same file as the one that is published.",
  downloadCsv: "Download the CSV",
  downloadDraft: "Download the draft",
  retry: "Try again",
};
