import { refusedOf } from "../../../app/publication/dispatch";
import { faultsOf } from "../../../app/publication/preflightRemark";
import type { PublishOptions } from "../../../app/publication/publishOptions";
import type { PaneState } from "../../../app/state/paneState";
import { sheetStanding } from "../sheetStanding";

/** The one thing to do next. */
export type MainAction =
  | { readonly kind: "newModel" | "check" | "nextFinding" | "preparePublication" }
  | { readonly kind: "create"; readonly modelName: string }
  | { readonly kind: "publish"; readonly rows: number }
  | { readonly kind: "retry"; readonly options: PublishOptions }
  | { readonly kind: "viewOnline"; readonly url: string };

/** Null when what to do next is in the step itself: choosing a model, describing a destination. */
export function mainAction(state: PaneState): MainAction | null {
  const chosen = state.modelChoice?.modelName;
  if (state.step === "model" && chosen) return { kind: "create", modelName: chosen };
  const again = retry(state);
  if (again) return again;
  const standing = sheetStanding(state);
  switch (standing.kind) {
    case "none":
    case "foreign":
      return state.step === "model" ? null : { kind: "newModel" };
    case "unchecked":
      return { kind: "check" };
    case "faulty":
      return isCleared(state) ? publication(state, standing.rows) : { kind: "nextFinding" };
    case "published":
      return { kind: "viewOnline", url: standing.url };
    case "conform":
      return publication(state, standing.rows);
  }
}

/** All that is wrong in the sheet is in rows that were excluded: the file that leaves is right. */
function isCleared({ step, preflight }: PaneState): boolean {
  return step === "publish" && preflight !== null && faultsOf(preflight.remarks) === 0;
}

function publication(state: PaneState, rows: number): MainAction | null {
  const { step, destinations, preflight, twin } = state;
  if (step !== "publish") return { kind: "preparePublication" };
  if (twin !== null || !destinations.some(({ isOn }) => isOn)) return null;
  return { kind: "publish", rows: preflight?.rows ?? rows };
}

/** Only what failed, and as it was sent: a draft is tried again as a draft, faults and all. */
function retry({ step, dispatches, editedSince }: PaneState): MainAction | null {
  const refused = refusedOf(dispatches);
  if (step !== "publish" || editedSince || refused.length === 0) return null;
  const draft = refused.some((dispatch) => dispatch.draft);
  return { kind: "retry", options: { draft, only: refused.map(({ id }) => id) } };
}
