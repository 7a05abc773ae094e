import type { PaneState } from "../../../app/state/paneState";
import { dispatchNews } from "../../messages/dispatchMessages";
import type { Messages } from "../../messages/messages";
import { describeNotice } from "../../messages/noticeMessages";

/** The one sentence that is news: the task under way, then what it gave. */
export function announcement(state: PaneState, messages: Messages): string {
  const { busy, notice } = state;
  if (busy) return `${messages.frame.tasks[busy.task]}.`;
  if (notice) return describeNotice(messages.notices, notice);
  if (state.step === "publish") return publishNews(state, messages);
  return state.step === "check" ? checkOutcome(state, messages) : "";
}

/** What became of a publication, and what waits for a decision before one. */
function publishNews({ dispatches, preflight }: PaneState, messages: Messages): string {
  const undecided = preflight?.examined.filter(({ action }) => action === null).length ?? 0;
  const asked = undecided > 0 ? [`${messages.personalData.toExamine(undecided)}.`] : [];
  return [...dispatches.map((dispatch) => dispatchNews(dispatch, messages)), ...asked].join(" ");
}

function checkOutcome({ check, sheet }: PaneState, messages: Messages): string {
  if (check.kind === "unchecked" || sheet.kind !== "ours") return "";
  const { rows, errors, warnings } = check;
  if (rows === 0) return messages.check.noRows;
  if (errors.length + warnings.length > 0)
    return `${messages.check.totals(errors.length, warnings.length)}.`;
  return messages.check.conform(rows, modelName(sheet.modelTitle, sheet.schemaVersion, messages));
}

function modelName(title: string, version: string, { model }: Messages): string {
  return model.modelNamed(title, version);
}
