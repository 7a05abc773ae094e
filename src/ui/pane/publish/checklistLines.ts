import type { CheckState } from "../../../app/state/paneState";
import type { PublishMessages } from "../../messages/paneMessages";

/** One thing checked before the file leaves. */
export interface ChecklistLine {
  readonly key: "rows" | "anomalies" | "warnings" | "content";
  readonly text: string;
  readonly detail: string;
  readonly isReady: boolean;
  /** The Vérifier step says more. */
  readonly hasFindings: boolean;
}

export function checklistLines(
  check: CheckState,
  modelName: string,
  words: PublishMessages,
): readonly ChecklistLine[] {
  const content: ChecklistLine = {
    key: "content",
    text: words.contentLine,
    detail: words.contentDetail(modelName),
    isReady: true,
    hasFindings: false,
  };
  return check.kind === "checked"
    ? [...checkedLines(check, words), content]
    : [...uncheckedLines(words), content];
}

function checkedLines(
  { rows, errors, warnings }: Extract<CheckState, { kind: "checked" }>,
  words: PublishMessages,
): readonly ChecklistLine[] {
  return [
    {
      key: "anomalies",
      text: words.anomaliesLine(errors.length),
      detail: words.anomaliesDetail(errors.length),
      isReady: errors.length === 0,
      hasFindings: errors.length > 0,
    },
    {
      key: "warnings",
      text: words.warningsLine(warnings.length),
      detail: words.warningsDetail(warnings.length),
      isReady: true,
      hasFindings: warnings.length > 0,
    },
    {
      key: "rows",
      text: words.rowsLine(rows),
      detail: words.rowsDetail,
      isReady: rows > 0,
      hasFindings: false,
    },
  ];
}

function uncheckedLines(words: PublishMessages): readonly ChecklistLine[] {
  const line = { isReady: false, hasFindings: false };
  return [
    {
      key: "anomalies",
      text: words.anomaliesUnknown,
      detail: words.anomaliesUnknownDetail,
      ...line,
    },
    { key: "rows", text: words.rowsUnknown, detail: words.rowsDetail, ...line },
  ];
}
