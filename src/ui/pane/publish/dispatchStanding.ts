import { isOf, type Dispatch } from "../../../app/publication/dispatch";
import type { DispatchStanding } from "../../messages/dispatchMessages";

/** How a publication stands in all; null when there is none. */
export function dispatchStanding(dispatches: readonly Dispatch[]): DispatchStanding | null {
  const count = (kind: Dispatch["status"]["kind"]) =>
    dispatches.filter((dispatch) => isOf(dispatch, kind)).length;
  if (dispatches.length === 0) return null;
  if (count("waiting") + count("sending") > 0) return "sending";
  if (count("published") === 0) return "refused";
  if (count("refused") > 0) return "partly";
  return dispatches.some(({ draft }) => draft) ? "draft" : "published";
}
