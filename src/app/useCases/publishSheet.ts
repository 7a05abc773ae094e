import type { Destination, Publication, PublishAnswer } from "../ports/destination";
import type { CheckedSheet, Desk, Run } from "../state/desk";
import type { PublicationState } from "../state/paneState";
import { csvFile } from "./csvFile";
import { destinationOf } from "./destinationSettings";
import { describeDataset } from "./describeDataset";
import { judgeSheet } from "./judgeSheet";
import { publicationMemory, rememberPlace, type PublicationMemory } from "./publicationMemory";
import { showStep } from "./showStep";

/**
 * *Publier*. The sheet is read and judged anew, and what leaves is the very text that was judged:
 * nothing that the officer does meanwhile can slip in.
 */
export function publishSheet(desk: Desk): Promise<void> {
  return desk.perform({ code: "publish.stopped", params: {} }, async (run) => {
    const destination = destinationOf(desk);
    if (!destination) return desk.say({ code: "publish.noDestination", params: {} });
    desk.store.update((state) => ({ ...state, publication: { kind: "none" } }));
    const checked = await judgeSheet(desk, run);
    if (!checked || !isPublishable(desk, checked)) return;
    const memory = await publicationMemory(desk, checked.id);
    const publication = await publicationOf(desk, checked, memory, destination.id);
    const answer = await send(destination, publication, run);
    showAnswer(desk, answer, publication.at, checked.state.rows);
    if (answer.ok) {
      const place = { ...answer.place, at: publication.at.toISOString(), rows: checked.state.rows };
      await rememberPlace(desk, checked.id, memory, destination.id, place);
    }
  });
}

function isPublishable(desk: Desk, { state }: CheckedSheet): boolean {
  if (state.errors.length > 0) {
    showStep(desk, "check");
    desk.say({ code: "publish.faultsRemain", params: { errors: state.errors.length } });
    return false;
  }
  if (state.rows === 0) desk.say({ code: "publish.nothing", params: {} });
  return state.rows > 0;
}

async function publicationOf(
  desk: Desk,
  checked: CheckedSheet,
  memory: PublicationMemory,
  destinationId: string,
): Promise<Publication> {
  return {
    file: await csvFile(desk, checked, false),
    dataset: describeDataset(desk, checked, memory.identifier),
    place: memory.places[destinationId] ?? null,
    draft: false,
    at: desk.ports.clock.now(),
  };
}

function send(
  destination: Destination,
  publication: Publication,
  { signal, phase }: Run,
): Promise<PublishAnswer> {
  signal.throwIfAborted();
  return destination.publish(publication, phase("publishing", true), signal);
}

function showAnswer(desk: Desk, answer: PublishAnswer, at: Date, rows: number): void {
  desk.store.update((state) => ({
    ...state,
    publication: answer.ok
      ? publishedAt(answer, at, rows)
      : { kind: "refused", refusal: answer.refusal },
  }));
}

function publishedAt(
  { place, replaced }: Extract<PublishAnswer, { ok: true }>,
  at: Date,
  rows: number,
): PublicationState {
  return { kind: "published", url: place.url, replaced, rows, at: at.toISOString() };
}
