import { isDecided, withAction, type PersonalAction } from "../../core/personalData/decision";
import {
  entryOf,
  withdrawalOf,
  type DecisionEntry,
  type Signature,
} from "../../core/personalData/decisionLog";
import { tableRemarks, type PlacedCell, type RegisteredDecision } from "../publication/preflight";
import { faultsOf } from "../publication/preflightRemark";
import type { Desk } from "../state/desk";
import { addDecisions } from "../memory/decisionMemory";
import { examineChecked } from "./examineSheet";
import { publicationMemory } from "../memory/publicationMemory";

/** Decides of cells and writes in the workbook who did. It is shown at once, then the file is judged again. */
export function decidePersonalData(
  desk: Desk,
  cells: readonly PlacedCell[],
  action: PersonalAction,
): Promise<void> {
  if (isSigned(desk) && isDecided(action)) showDecided(desk, cells, action);
  return sign(desk, (signature) => cells.map((cell) => entryOf(cell, action, signature)));
}

/** Goes back on decisions: nothing is taken away from the log, a line is added for each. */
export function withdrawDecisions(
  desk: Desk,
  decisions: readonly RegisteredDecision[],
): Promise<void> {
  return sign(desk, (signature) => decisions.map((entry) => withdrawalOf(entry, signature)));
}

function isSigned({ store }: Desk): boolean {
  return store.get().signer !== "";
}

/** Of decisions taken one after the other, the last has the file judged again. */
function sign(
  desk: Desk,
  entriesOf: (signature: Signature) => readonly DecisionEntry[],
): Promise<void> {
  const { checked } = desk;
  if (!isSigned(desk)) desk.say({ code: "publish.noSigner", params: {} });
  if (!isSigned(desk) || !checked) return Promise.resolve();
  const entries = entriesOf({ by: desk.store.get().signer, at: desk.ports.clock.now() });
  desk.decisionsDue += 1;
  return desk.perform({ code: "check.stopped", params: {} }, async (run) => {
    try {
      const { identifier } = await publicationMemory(desk, checked.id);
      await addDecisions(desk.ports.sheets, identifier, entries);
    } finally {
      desk.decisionsDue -= 1;
      if (desk.decisionsDue === 0 && desk.checked) await examineChecked(desk, run, desk.checked);
    }
  });
}

function showDecided(desk: Desk, cells: readonly PlacedCell[], action: PersonalAction): void {
  desk.store.update((state) => {
    const { preflight, check } = state;
    if (!preflight || check.kind !== "checked") return state;
    const { rows, brought } = preflight;
    const examined = withAction(preflight.examined, cells, action);
    const remarks = tableRemarks({
      rows,
      examined,
      errors: faultsOf(preflight.remarks),
      warnings: check.warnings.length,
      brought: brought.length,
    });
    return { ...state, preflight: { ...preflight, examined, remarks } };
  });
}
