import type { Preflight } from "../../../app/publication/preflight";
import { faultsOf } from "../../../app/publication/preflightRemark";
import type { CheckState } from "../../../app/state/paneState";
import type { PublishMessages } from "../../messages/paneMessages";

/** One thing checked before the file leaves. */
export interface ChecklistLine {
  readonly key: "rows" | "anomalies" | "warnings" | "content" | "personalData";
  readonly text: string;
  readonly detail: string;
  readonly isReady: boolean;
  /** The Vérifier step says more. */
  readonly hasFindings: boolean;
}

export function checklistLines(
  check: CheckState,
  preflight: Preflight | null,
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
    ? [...checkedLines(check, preflight, words), content]
    : [...uncheckedLines(words), content];
}

/** What leaves, once it is known: excluded rows and their anomalies do not. */
function checkedLines(
  { rows: inSheet, errors, warnings }: Extract<CheckState, { kind: "checked" }>,
  preflight: Preflight | null,
  words: PublishMessages,
): readonly ChecklistLine[] {
  const faults = preflight ? faultsOf(preflight.remarks) : errors.length;
  const rows = preflight ? preflight.rows : inSheet;
  return [
    {
      key: "anomalies",
      text: words.anomaliesLine(faults),
      detail: words.anomaliesDetail(faults),
      isReady: faults === 0,
      hasFindings: faults > 0,
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
