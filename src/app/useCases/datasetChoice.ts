import type { DatasetChoice, LinkedDataset } from "../destinations/destinationState";
import { reached, storedDestinations } from "../destinations/storedDestinations";
import type { Destination } from "../ports/destination";
import type { Desk } from "../state/desk";
import { showConnection } from "./destinationSettings";
import { withLink } from "../memory/linkedDatasets";
import { keepMemory, knownPublications, publicationMemory } from "../memory/publicationMemory";

/** Asks the portal for the datasets that the sheet in front may go into, and shows where it goes now. */
export function openDatasets(desk: Desk, key: string): Promise<void> {
  return desk.perform(null, async ({ signal, phase }) => {
    const place = placeOf(desk, key);
    const sheet = desk.store.get().sheet;
    if (!place?.catalogue || sheet.kind !== "ours") return;
    phase("testing", true);
    const answer = await place.catalogue.datasets(signal);
    if (signal.aborted) return;
    if (!answer.ok) return showConnection(desk, key, { connection: answer.refusal });
    const standing = await standingOf(desk, sheet.id, place.id);
    show(desk, sheet.id, { destination: key, datasets: answer.datasets, ...standing });
  });
}

/** @param linked null for a dataset of the sheet's own. */
export function linkDataset(desk: Desk, key: string, linked: LinkedDataset | null): Promise<void> {
  return desk.perform(null, async () => {
    const place = placeOf(desk, key);
    const { sheet, datasetChoice } = desk.store.get();
    if (!place || sheet.kind !== "ours" || datasetChoice?.destination !== key) return;
    const memory = await publicationMemory(desk, sheet.id);
    await keepMemory(desk.ports, sheet.id, withLink(memory, place.id, linked));
    show(desk, sheet.id, { ...datasetChoice, ...(await standingOf(desk, sheet.id, place.id)) });
  });
}

export function closeDatasets({ store }: Desk): void {
  store.update((state) => ({ ...state, datasetChoice: null }));
}

function placeOf(desk: Desk, key: string): Destination | null {
  const stored = storedDestinations(desk.ports.person).find((one) => one.key === key);
  return stored ? desk.ports.destination(reached(stored)) : null;
}

async function standingOf(
  { ports }: Desk,
  sheetId: string,
  destinationId: string,
): Promise<Pick<DatasetChoice, "linked" | "isPublished">> {
  const memory = await knownPublications(ports, sheetId);
  return {
    linked: memory?.linked?.[destinationId] ?? null,
    isPublished: memory?.places[destinationId] !== undefined,
  };
}

/** Another sheet may have come in front meanwhile. */
function show({ store }: Desk, sheetId: string, datasetChoice: DatasetChoice): void {
  store.update((state) =>
    state.sheet.kind === "ours" && state.sheet.id === sheetId ? { ...state, datasetChoice } : state,
  );
}
