import type { Desk } from "../state/desk";
import type { CheckState } from "../state/paneState";
import { destinationsOf } from "./destinationSettings";
import { examineChecked } from "./examineSheet";

/**
 * At the Publier step what is said of the file is true before she asks for anything: the sheet that was checked is
 * examined when she comes, and again after each edit. Once for each verdict, so that *Arrêter* holds.
 * @returns what ends it.
 */
export function keepExamined(desk: Desk): () => void {
  let tried: CheckState | null = null;
  const examine = async (): Promise<void> => {
    tried = desk.store.get().check;
    await desk.follow({ code: "check.stopped", params: {} }, async (run) => {
      const { checked } = desk;
      if (!isDue(desk) || !checked) return;
      const isShown = await examineChecked(desk, run, checked);
      if (!isShown) tried = null;
    });
  };
  return desk.store.subscribe(() => {
    const { step, check, preflight } = desk.store.get();
    if (step !== "publish") desk.looks.clear();
    else if (isOfOtherPlaces(desk)) return dropPreflight(desk);
    if (step !== "publish" || preflight !== null) tried = null;
    else if (check !== tried && isDue(desk)) void examine();
  });
}

/** She added a destination, or took one away, since they were looked at. */
function isOfOtherPlaces(desk: Desk): boolean {
  const { preflight, busy } = desk.store.get();
  if (!preflight || busy) return false;
  const ids = (places: readonly { readonly id: string }[]) => places.map(({ id }) => id).join("\n");
  return ids(preflight.destinations) !== ids(destinationsOf(desk));
}

function dropPreflight({ store }: Desk): void {
  store.update((state) => ({ ...state, preflight: null }));
}

function isDue({ store, checked, gestures }: Desk): boolean {
  const { step, check, preflight, sheet } = store.get();
  return (
    step === "publish" &&
    preflight === null &&
    check.kind === "checked" &&
    sheet.kind === "ours" &&
    sheet.id === checked?.id &&
    gestures.areSettled()
  );
}
