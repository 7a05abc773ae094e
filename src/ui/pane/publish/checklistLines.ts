import type { Preflight } from "../../../app/publication/preflight";
import { faultsOf } from "../../../app/publication/preflightRemark";
import type { CheckState } from "../../../app/state/paneState";
import type { PublishMessages } from "../../messages/paneMessages";

/** One thing checked before the file leaves. */
export interface ChecklistLine {
  readonly key: "anomalies" | "warnings" | "content" | "personalData";
  readonly text: string;
  readonly detail: string;
  readonly isReady: boolean;
  /** The Vérifier step says more. */
  readonly hasFindings: boolean;
}

/** What the sheet itself says: what it lacks first, what leaves last. */
export function checklistLines(
  check: CheckState,
  preflight: Preflight | null,
  words: PublishMessages,
): readonly ChecklistLine[] {
  return check.kind === "checked" ? checkedLines(check, preflight, words) : [uncheckedLine(words)];
}

/** Excluded rows do not leave, nor do their anomalies. */
function checkedLines(
  { errors, warnings }: Extract<CheckState, { kind: "checked" }>,
  preflight: Preflight | null,
  words: PublishMessages,
): readonly ChecklistLine[] {
  const faults = preflight ? faultsOf(preflight.remarks) : errors.length;
  const anomalies: ChecklistLine = {
    key: "anomalies",
    text: words.anomaliesLine(faults),
    detail: words.anomaliesDetail(faults),
    isReady: faults === 0,
    hasFindings: faults > 0,
  };
  if (warnings.length === 0) return [anomalies];
  const warned: ChecklistLine = {
    key: "warnings",
    text: words.warningsLine(warnings.length),
    detail: words.warningsDetail,
    isReady: true,
    hasFindings: true,
  };
  return [anomalies, warned];
}

function uncheckedLine(words: PublishMessages): ChecklistLine {
  return {
    key: "anomalies",
    text: words.anomaliesUnknown,
    detail: words.anomaliesUnknownDetail,
    isReady: false,
    hasFindings: false,
  };
}

/** What leaves, once it is known: an empty table does not. */
export function contentLine(
  check: CheckState,
  preflight: Preflight | null,
  modelName: string,
  words: PublishMessages,
): ChecklistLine {
  const line = {
    key: "content",
    detail: words.contentDetail(modelName),
    hasFindings: false,
  } as const;
  if (check.kind !== "checked") return { ...line, text: words.contentUnknown, isReady: false };
  const rows = preflight ? preflight.rows : check.rows;
  return { ...line, text: words.contentLine(rows), isReady: rows > 0 };
}
