import type { DatasetCard } from "../../core/publication/datasetCard";
import type { Destination, Publication, PublishAnswer } from "../ports/destination";
import type { Progress } from "../ports/progress";
import { begun, statusOf, withStatus, type DispatchStatus } from "../publication/dispatch";
import { draftRefusal } from "../publication/draftRefusal";
import { publishEverywhere } from "../publication/publishEverywhere";
import type { CheckedSheet, Desk, Run } from "../state/desk";
import { csvFile } from "./csvFile";
import { describeDataset } from "./describeDataset";
import { destined } from "../memory/linkedDatasets";
import type { PreparedSheet } from "./prepareSheet";
import { presentedFiles, toldOfLabel } from "./presentedFiles";
import { rememberPlace, type PublicationMemory } from "../memory/publicationMemory";
import { dropOldTraces, keepTrace } from "../memory/publishedTraces";
import { showPlaces } from "./recallPlaces";
import { signerOf } from "./signer";

/** What leaves, and for where. */
export interface Parcel {
  readonly checked: CheckedSheet;
  readonly memory: PublicationMemory;
  readonly prepared: PreparedSheet;
  readonly card: DatasetCard;
  readonly destinations: readonly Destination[];
  readonly draft: boolean;
}

/** Sends it to each destination in turn, telling how far each is and remembering each as soon as it is done. */
export async function sendParcel(desk: Desk, run: Run, parcel: Parcel): Promise<void> {
  const { destinations, memory, prepared } = parcel;
  const publication = publicationOf(desk, parcel);
  const { faults } = prepared.table;
  const files = await presentedFiles(desk, destinations, publication, faults);
  let now = memory;
  run.signal.throwIfAborted();
  await publishEverywhere({
    destinations: openDispatches(desk, parcel),
    publicationFor: ({ id }) => ({
      ...publication,
      ...files.get(id),
      ...destined(memory, id, publication.file.name),
    }),
    progressOf: (destination) => progressOf(desk, run, destination),
    answered: async (destination, answer) => {
      const kept = await remember(desk, parcel, now, publication, destination, answer);
      now = kept ?? now;
      const moment = { at: publication.at.toISOString(), rows: prepared.table.rows };
      const told = toldOfLabel(answer, files.get(destination.id) ?? publication);
      tell(desk, destination, statusOf(told, { ...moment, isRemembered: kept !== null }));
    },
    signal: run.signal,
  });
  await keepTraces(desk, parcel, now);
}

/** The lines appear; a destination that takes no draft is told of, and left alone. */
function openDispatches(desk: Desk, { destinations, memory, draft }: Parcel): Destination[] {
  desk.store.update((state) => ({
    ...state,
    dispatches: begun(state.dispatches, destinations, draft),
  }));
  return destinations.filter((destination) => {
    const reason = draft ? draftRefusal(destination, memory) : null;
    if (reason) tell(desk, destination, { kind: "skipped", reason });
    return reason === null;
  });
}

function progressOf(desk: Desk, { phase }: Run, destination: Destination): Progress {
  const show = phase("publishing", true);
  tell(desk, destination, { kind: "sending", done: 0, total: null });
  return (done, total) => {
    show(done, total);
    tell(desk, destination, { kind: "sending", done, total });
  };
}

function tell({ store }: Desk, { id }: Destination, status: DispatchStatus): void {
  store.update((state) => ({ ...state, dispatches: withStatus(state.dispatches, id, status) }));
}

/** The memory as it is now; null when the workbook did not take it, which undoes nothing. */
async function remember(
  desk: Desk,
  { checked, prepared, draft }: Parcel,
  memory: PublicationMemory,
  { at }: Publication,
  { id, label }: Destination,
  answer: PublishAnswer,
): Promise<PublicationMemory | null> {
  if (!answer.ok) return memory;
  const what = { rows: prepared.table.rows, draft, label, by: signerOf(desk) };
  const place = { ...answer.place, at: at.toISOString(), ...what };
  try {
    const now = await rememberPlace(desk, checked.id, memory, id, place);
    showPlaces(desk, checked.id, now);
    return now;
  } catch {
    return null;
  }
}

/** What each place holds now, and no longer what it held. */
async function keepTraces(desk: Desk, parcel: Parcel, now: PublicationMemory): Promise<void> {
  const { memory, prepared } = parcel;
  const sent = Object.entries(now.places).filter(([id, place]) => place !== memory.places[id]);
  for (const sha256 of new Set(sent.map(([, place]) => place.sha256)))
    await keepTrace(desk, now.identifier, sha256, prepared.table.trace);
  await dropOldTraces(desk, memory, now);
}

function publicationOf(desk: Desk, parcel: Parcel): Publication {
  const { checked, memory, prepared, card, draft } = parcel;
  const { csv, period } = prepared.table;
  return {
    file: csvFile(desk, checked, csv, false),
    dataset: describeDataset(desk, checked, card, memory.identifier, period),
    place: null,
    draft,
    at: desk.ports.clock.now(),
  };
}
