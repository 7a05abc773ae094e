import type { Destination, Publication, PublishAnswer } from "../ports/destination";
import type { PublishOptions } from "../publication/publishOptions";
import { publishEverywhere, type DestinationReport } from "../publication/publishEverywhere";
import type { CheckedSheet, Desk, Run } from "../state/desk";
import { NOTHING_SENT, type PublicationState } from "../state/paneState";
import { csvFile } from "./csvFile";
import { describeDataset } from "./describeDataset";
import { destinationsOf } from "./destinationSettings";
import { judgeSheet } from "./judgeSheet";
import { prepareSheet, sayBlocked, type PreparedSheet } from "./prepareSheet";
import { publicationMemory, rememberPlace, type PublicationMemory } from "./publicationMemory";
import { dropOldTraces, keepTrace } from "./publishedTraces";

/**
 * *Publier*. The sheet is read and judged anew, and what leaves is the very text that was judged, less what was
 * decided of personal data: nothing that the officer does meanwhile can slip in.
 */
export function publishSheet(desk: Desk, options: PublishOptions = {}): Promise<void> {
  return desk.perform({ code: "publish.stopped", params: {} }, async (run) => {
    const { draft = false, only } = options;
    const destinations = destinationsOf(desk).filter(({ id }) => only?.includes(id) ?? true);
    if (destinations.length === 0) return desk.say({ code: "publish.noDestination", params: {} });
    desk.store.update((state) => ({ ...state, ...NOTHING_SENT }));
    const checked = await judgeSheet(desk, run);
    if (!checked) return;
    const memory = await publicationMemory(desk, checked.id);
    const prepared = await prepareSheet(desk, checked, memory.identifier);
    if (sayBlocked(desk, prepared, draft)) return;
    await send(desk, run, { checked, memory, prepared, destinations, draft });
  });
}

interface Parcel {
  readonly checked: CheckedSheet;
  readonly memory: PublicationMemory;
  readonly prepared: PreparedSheet;
  readonly destinations: readonly Destination[];
  readonly draft: boolean;
}

async function send(desk: Desk, { signal, phase }: Run, parcel: Parcel): Promise<void> {
  const { checked, memory, destinations, prepared } = parcel;
  const { rows, trace } = prepared.table;
  const publication = publicationOf(desk, parcel);
  const at = publication.at.toISOString();
  let now = memory;
  signal.throwIfAborted();
  const reports = await publishEverywhere({
    destinations,
    publicationFor: ({ id }) => ({ ...publication, place: memory.places[id] ?? null }),
    published: async ({ id }, { place }) => {
      now = await rememberPlace(desk, checked.id, now, id, { ...place, at, rows });
    },
    progress: phase("publishing", true),
    signal,
  });
  showReports(desk, reports, at, rows);
  const sent = reports.find(({ answer }) => answer.ok)?.answer;
  if (sent?.ok) await keepTrace(desk, now.identifier, sent.place.sha256, trace);
  await dropOldTraces(desk, memory, now);
}

function publicationOf(desk: Desk, { checked, memory, prepared, draft }: Parcel): Publication {
  const { csv, period } = prepared.table;
  return {
    file: csvFile(desk, checked, csv, false),
    dataset: describeDataset(desk, checked, memory.identifier, period),
    place: null,
    draft,
    at: desk.ports.clock.now(),
  };
}

/** The pane shows one destination: the first. */
function showReports(
  desk: Desk,
  reports: readonly DestinationReport[],
  at: string,
  rows: number,
): void {
  const [first] = reports;
  if (!first) return;
  const publication = publicationState(first.answer, at, rows);
  desk.store.update((state) => ({ ...state, publication, reports }));
}

function publicationState(answer: PublishAnswer, at: string, rows: number): PublicationState {
  if (!answer.ok) return { kind: "refused", refusal: answer.refusal };
  const { place, replaced } = answer;
  return { kind: "published", url: place.url, replaced, rows, at };
}
