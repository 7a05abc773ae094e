import type { KnownPlace } from "../publication/knownPlace";
import type { Desk } from "../state/desk";
import { recallCard } from "./datasetCard";
import { knownPublications, type PublicationMemory } from "../memory/publicationMemory";
import { hasTwin } from "./twinSheet";

/** Shows where the sheet in front was published, by whoever did, and what is said of it. It never rejects. */
export async function recallPlaces(desk: Desk): Promise<void> {
  const { sheet } = desk.store.get();
  if (sheet.kind !== "ours") return;
  try {
    const memory = await knownPublications(desk.ports, sheet.id);
    showPlaces(desk, sheet.id, memory);
    await recallCard(desk, sheet.id);
    await hasTwin(desk, sheet.id, memory);
  } catch (failure) {
    desk.sayFailure(failure);
  }
}

/** Nothing is shown of a sheet that is no longer in front. */
export function showPlaces(
  { store }: Desk,
  sheetId: string,
  memory: PublicationMemory | null,
): void {
  store.update((state) => {
    const inFront = state.sheet.kind === "ours" && state.sheet.id === sheetId;
    return inFront ? { ...state, places: placesIn(memory) } : state;
  });
}

function placesIn(memory: PublicationMemory | null): readonly KnownPlace[] {
  return Object.entries(memory?.places ?? {}).map(
    ([id, { label, url, page, at, rows, by = "", draft = false }]) => ({
      ...{ id, label: label ?? hostOf(url), url, page, at, rows, by, draft },
    }),
  );
}

function hostOf(url: string): string {
  return /^https?:\/\/([^/]+)/.exec(url)?.[1] ?? url;
}
