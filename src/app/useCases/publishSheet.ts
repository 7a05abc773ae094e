import { blockingRemark } from "../publication/preflightRemark";
import { needsOwner } from "../destinations/destinationState";
import type { PublishOptions } from "../publication/publishOptions";
import type { Desk } from "../state/desk";
import { cardOf } from "./datasetCard";
import { destinationsOf } from "./destinationSettings";
import { showPreflight } from "./examineSheet";
import { judgeSheet } from "./judgeSheet";
import { prepareSheet } from "./prepareSheet";
import { publicationMemory } from "../memory/publicationMemory";
import { sayBlocked } from "./sayBlocked";
import { sendParcel } from "./sendParcel";
import { hasTwin } from "./twinSheet";

/**
 * *Publier*. The sheet is read and judged anew, and what leaves is the very text that was judged, less what was
 * decided of personal data: nothing that the officer does meanwhile can slip in.
 */
export function publishSheet(desk: Desk, options: PublishOptions = {}): Promise<void> {
  return desk.perform({ code: "publish.stopped", params: {} }, async (run) => {
    const { draft = false, only } = options;
    const destinations = destinationsOf(desk).filter(({ id }) => only?.includes(id) ?? true);
    if (destinations.length === 0) return desk.say({ code: "publish.noDestination", params: {} });
    const unowned = desk.store.get().destinations.find((one) => one.isOn && needsOwner(one));
    if (unowned) return desk.say({ code: "publish.noOwner", params: { label: unowned.label } });
    beginAnew(desk, only !== undefined);
    const checked = await judgeSheet(desk, run);
    if (!checked) return;
    const memory = await publicationMemory(desk, checked.id);
    if (await hasTwin(desk, checked.id, memory))
      return desk.say({ code: "publish.twin", params: {} });
    const prepared = await prepareSheet(desk, checked, memory.identifier);
    const blocking = blockingRemark(prepared.remarks, draft);
    if (!blocking) {
      const card = await cardOf(desk, checked);
      return sendParcel(desk, run, { checked, memory, prepared, card, destinations, draft });
    }
    await showPreflight(desk, checked, memory, prepared, run.signal);
    sayBlocked(desk, blocking, prepared.examined);
  });
}

/** What is tried again stands beside what succeeded the first time. */
function beginAnew({ store }: Desk, isRetry: boolean): void {
  store.update((state) => ({
    ...state,
    preflight: null,
    editedSince: false,
    dispatches: isRetry ? state.dispatches : [],
  }));
}
