import type { Desk } from "../state/desk";
import { knownPublications, MEMORY_KEY, type PublicationMemory } from "../memory/publicationMemory";
import { recallPlaces } from "./recallPlaces";

/** The officer's answer: the sheet goes on with that dataset, or begins one of its own, published nowhere yet. */
export function settleDataset(desk: Desk, dataset: "same" | "new"): Promise<void> {
  return desk.perform(null, async () => {
    const { sheet } = desk.store.get();
    const { sheets } = desk.ports;
    const memory = sheet.kind === "ours" ? await knownPublications(desk.ports, sheet.id) : null;
    if (sheet.kind !== "ours" || !memory) return;
    const settled: PublicationMemory =
      dataset === "same"
        ? { ...memory, confirmedFor: sheet.id }
        : { identifier: desk.ports.newIdentifier(), places: {} };
    await sheets.remember(sheet.id, MEMORY_KEY, JSON.stringify(settled));
    desk.store.update((state) => ({ ...state, twin: null, preflight: null, editedSince: true }));
    await recallPlaces(desk);
  });
}
