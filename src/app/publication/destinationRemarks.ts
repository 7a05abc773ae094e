import { rowChanges, type TableTrace } from "../../core/publication/rowChanges";
import type { LookAnswer } from "../ports/destination";
import type { PreflightRemark } from "./preflightRemark";

export interface DestinationFacts {
  /** Null at the first publication there. */
  readonly earlier: { readonly at: string; readonly rows: number } | null;
  /** Of what was published there; null when the workbook does not have it. */
  readonly earlierTrace: TableTrace | null;
  readonly trace: TableTrace;
  /** What the portal said of the copy that it holds; null when nothing was published there. */
  readonly look: LookAnswer | null;
}

/** What is to be said of one destination: what changes there, and whether someone else changed it. */
export function destinationRemarks({
  earlier,
  earlierTrace,
  trace,
  look,
}: DestinationFacts): PreflightRemark[] {
  if (!earlier) return [{ code: "firstTime", params: {} }];
  const { at, rows: from } = earlier;
  const to = trace.contents.length;
  const shrank: PreflightRemark[] = to < from ? [{ code: "shrank", params: { from, to } }] : [];
  return [changeRemark(earlierTrace, trace, at), ...shrank, ...copyRemarks(look)];
}

function changeRemark(earlier: TableTrace | null, now: TableTrace, at: string): PreflightRemark {
  if (!earlier) return { code: "changesUnknown", params: { at } };
  const changes = rowChanges(earlier, now);
  const [added, changed, removed] = [changes.added, changes.changed, changes.removed].map(
    ({ length }) => length,
  ) as [number, number, number];
  return added + changed + removed === 0
    ? { code: "unchanged", params: { at } }
    : { code: "changes", params: { added, changed, removed, at } };
}

/** A portal that cannot compare says nothing of its copy: that is no warning. */
function copyRemarks(look: LookAnswer | null): PreflightRemark[] {
  if (!look) return [];
  if (!look.ok) return [{ code: "lookRefused", params: { refusal: look.refusal } }];
  if (look.copy === "changed") return [{ code: "copyChanged", params: {} }];
  return look.copy === "gone" ? [{ code: "copyGone", params: {} }] : [];
}
