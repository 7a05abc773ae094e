import type { Desk } from "../state/desk";
import { memoryIn, MEMORY_KEY, type PublicationMemory } from "../memory/publicationMemory";

/**
 * Another sheet of the workbook that is the same dataset, as a copy of a sheet is: two tables would take each other's
 * place online. Shown, so that it is asked. True while it is not answered: nothing leaves before.
 */
export async function hasTwin(
  desk: Desk,
  sheetId: string,
  memory: PublicationMemory | null,
): Promise<boolean> {
  const twin = memory && (await twinOf(desk, sheetId, memory));
  desk.store.update((state) => {
    const inFront = state.sheet.kind === "ours" && state.sheet.id === sheetId;
    return inFront ? { ...state, twin } : state;
  });
  return twin !== null;
}

async function twinOf(
  { ports }: Desk,
  sheetId: string,
  { identifier, confirmedFor }: PublicationMemory,
): Promise<string | null> {
  if (confirmedFor === sheetId) return null;
  const facts = await ports.sheets.recallEverywhere(MEMORY_KEY);
  const twin = facts.find(
    (fact) => fact.sheetId !== sheetId && memoryIn(fact.value)?.identifier === identifier,
  );
  return twin?.sheetName ?? null;
}
