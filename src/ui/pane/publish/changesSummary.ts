import type { DestinationPreflight } from "../../../app/publication/preflight";
import { weightOf, type PreflightRemark } from "../../../app/publication/preflightRemark";
import type { ChecklistMessages } from "../../messages/checklistMessages";

/** What changed since the last time, in a few words for all the destinations. */
export function changesSummary(
  destinations: readonly DestinationPreflight[],
  words: ChecklistMessages["changes"],
): string {
  const said = new Set(destinations.map(({ remarks }) => inShort(remarks, words)));
  const [first, ...others] = said;
  return others.length > 0 || first === undefined ? words.mixed : first;
}

function inShort(remarks: readonly PreflightRemark[], words: ChecklistMessages["changes"]): string {
  for (const { code, params } of remarks) {
    if (code === "firstTime") return words.firstTime;
    if (code === "unchanged") return words.unchanged;
    if (code === "changes") return words.counts(params.added, params.changed, params.removed);
  }
  return words.notKept;
}

/** A file that shrinks, or a copy that somebody else changed, does not keep it from leaving: it is to be seen. */
export function isToBeSeen(destinations: readonly DestinationPreflight[]): boolean {
  return destinations.some(({ remarks }) =>
    remarks.some((remark) => weightOf(remark, false) === "warns"),
  );
}
