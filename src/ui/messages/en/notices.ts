import { describeFinding } from "../findingMessages";
import type { NoticeMessages } from "../noticeMessages";
import { findings } from "./findings";
import { agreed, counted, phrase, quoted } from "./grammar";

const anomalies = (count: number): string => counted(count, { one: "error", other: "errors" });

export const notices: NoticeMessages = {
  "sheet.created": ({ name }) =>
    phrase`The sheet ${quoted(name)} is ready. Type or paste your rows under the header.`,
  "sheet.notOurs": ({ name }) =>
    phrase`The sheet ${quoted(name)} follows no model. Show a sheet created here, or create one in the Model step.`,
  "sheet.gone": () =>
    phrase`The sheet was deleted. Show another sheet, or create one in the Model step.`,
  "sheet.empty": () => phrase`The sheet has no row. Type or paste your rows under the header.`,
  "sheet.protected": ({ name }) =>
    phrase`The sheet ${quoted(name)} is protected. In Excel, choose Review, then Unprotect Sheet.`,
  "sheet.structureProtected": () =>
    phrase`The workbook is protected: no sheet can be added. In Excel, choose Review, then Protect Workbook, to lift this protection.`,
  "sheet.noHeader": ({ name }) =>
    phrase`The header of the model was not found in the sheet ${quoted(name)}. Give the first row its column names back; the Enter step lists them.`,
  "sheet.merged": ({ areas }) =>
    phrase`Some cells are merged (${firstOf(areas)}): only the first counts. Unmerge them so that each row has its value.`,
  "sheet.cellEditing": () =>
    phrase`A cell is being edited. Press Enter or Escape in the sheet, then start again.`,
  "sheet.rowHidden": ({ address }) =>
    phrase`The cell ${address} is on a hidden or filtered row. Clear the filter or show the row to see it.`,
  "check.stopped": () =>
    phrase`The check was stopped. The sheet has not changed; you can check it again.`,
  "check.notMarked": ({ name }) =>
    phrase`The check is done. The sheet ${quoted(name)} is protected: the cells bear no mark, the list below says where they are.`,
  "check.noFinding": ({ rows }) =>
    phrase`No error in the ${counted(rows, { one: "row", other: "rows" })} checked.`,
  "publish.faultsRemain": ({ errors }) =>
    phrase`${anomalies(errors)} ${agreed(errors, { one: "prevents", other: "prevent" })} publication. Correct ${agreed(errors, { one: "it", other: "them" })} in the Check step, or download a draft.`,
  "publish.noDestination": () =>
    phrase`No destination is saved. First say where to publish, or download the CSV.`,
  "publish.twin": () =>
    phrase`Nothing is published: first say, at the top of the Publish step, whether this sheet is the same dataset as the other.`,
  "publish.noOwner": ({ label }) =>
    phrase`The destination ${quoted(label)} does not know in whose name to publish. Test its connection, then choose it under its name.`,
  "publish.personalData": ({ addresses }) =>
    phrase`Nothing is published: ${counted(addresses.length, { one: "cell may name", other: "cells may name" })} a person (${firstOf(addresses)}). Decide above, then publish again.`,
  "publish.noSigner": () => phrase`Write your name first: it signs your decisions.`,
  "approval.saved": ({ fileName }) =>
    phrase`The page ${quoted(fileName)} is downloaded. Open it, print it, have it signed.`,
  "register.saved": ({ fileName }) => phrase`The register ${quoted(fileName)} is downloaded.`,
  "publish.brought": ({ errors }) =>
    phrase`${anomalies(errors)} in the file once the decisions are applied: nothing is published. Exclude the row rather than mask the cell, or correct the sheet.`,
  "dataset.kept": () =>
    phrase`The description is kept in the workbook. It goes with the next publication.`,
  "publish.nothing": () =>
    phrase`The sheet has no row to publish. Type or paste your rows under the header.`,
  "publish.stopped": () =>
    phrase`Publication was stopped. The file already online is intact; you can publish again.`,
  "draft.saved": ({ fileName, errors }) =>
    errors === 0
      ? phrase`The draft ${quoted(fileName)} is downloaded. It is not published.`
      : phrase`The draft ${quoted(fileName)} is downloaded with ${anomalies(errors)}. It is not published.`,
  "file.saved": ({ fileName }) => phrase`The file ${quoted(fileName)} is downloaded.`,
  "model.invalid": ({ findings: faults }) => {
    const [first] = faults;
    if (!first) return phrase`This file cannot be used as a model. Choose a Table Schema file.`;
    const { reason, remedy } = describeFinding(findings, first);
    const others = counted(faults.length - 1, { one: "other fault", other: "other faults" });
    return faults.length === 1
      ? `${reason} ${remedy}`
      : phrase`${reason} It has ${others}. ${remedy}`;
  },
  "model.unknown": ({ name, version }) =>
    phrase`The model ${quoted(name)} ${version} is not available here. Open its file with “Other schema…” in the Model step.`,
  "host.tooOld": ({ needed }) =>
    phrase`This version of Excel is too old: Excel LTSC 2021 or Microsoft 365 is needed (${needed}). Update Excel, or use Excel in a browser.`,
  "host.failed": ({ code }) =>
    phrase`Excel could not do what was asked (${code}). Nothing is lost: wait a moment, then start again.`,
  "host.tooLarge": () =>
    phrase`Excel refuses to exchange so much data at once. Spread the rows over several sheets, then start again.`,
  "host.closed": () =>
    phrase`The workbook was closed, or its session ended. Open it again, then start again.`,
  unexpected: () =>
    phrase`An unexpected error occurred. Your rows are intact: start again, and if it comes back, send the detail to your IT department.`,
};

function firstOf(addresses: readonly string[]): string {
  return `${addresses.slice(0, 3).join(", ")}${addresses.length > 3 ? "…" : ""}`;
}
