import { proposedCard, readCard, type DatasetCard } from "../../core/publication/datasetCard";
import type { CheckedSheet, Desk } from "../state/desk";

/** Kept in the worksheet itself, beside the memory of its publications. */
const KEY = "dataset";

/** What is said of the sheet's dataset: what the officer wrote, or what is proposed. */
export async function cardOf(desk: Desk, checked: CheckedSheet): Promise<DatasetCard> {
  const kept = readCard(await desk.ports.sheets.recall(checked.id, KEY));
  return kept ?? proposalFor(checked);
}

/** Shows what the sheet in front keeps; what is proposed once its rows are known. */
export async function recallCard(desk: Desk, sheetId: string): Promise<void> {
  const kept = readCard(await desk.ports.sheets.recall(sheetId, KEY));
  const { checked } = desk;
  if (kept) showCard(desk, sheetId, kept, true);
  else if (checked?.id === sheetId) showCard(desk, sheetId, proposalFor(checked), false);
}

/** Proposes what the rows tell, unless the officer already wrote what she wants. */
export function proposeCard(desk: Desk, checked: CheckedSheet): void {
  if (!desk.store.get().card?.isKept) showCard(desk, checked.id, proposalFor(checked), false);
}

/** *Enregistrer la fiche*: it goes with the workbook; what is online is no longer what is said. */
export function keepCard(desk: Desk, card: DatasetCard): Promise<void> {
  return desk.perform(null, async () => {
    const { sheet } = desk.store.get();
    if (sheet.kind !== "ours") return;
    await desk.ports.sheets.remember(sheet.id, KEY, JSON.stringify(card));
    showCard(desk, sheet.id, card, true);
    desk.store.update((state) => ({ ...state, editedSince: true }));
    desk.say({ code: "dataset.kept", params: {} });
  });
}

function proposalFor({ schema, producer }: CheckedSheet): DatasetCard {
  return proposedCard(schema, producer);
}

function showCard({ store }: Desk, sheetId: string, card: DatasetCard, isKept: boolean): void {
  store.update((state) => {
    const inFront = state.sheet.kind === "ours" && state.sheet.id === sheetId;
    return inFront ? { ...state, card: { card, isKept } } : state;
  });
}
