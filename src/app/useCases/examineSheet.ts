import { placeFindings } from "../placement/placeFindings";
import type { Destination } from "../ports/destination";
import type { StopSignal } from "../ports/stopSignal";
import { destinationRemarks } from "../publication/destinationRemarks";
import type { DestinationPreflight } from "../publication/preflight";
import { placedChanges } from "../publication/placedChanges";
import type { CheckedSheet, Desk, Run } from "../state/desk";
import { destinationsOf } from "./destinationSettings";
import { judgeSheet } from "./judgeSheet";
import { prepareSheet, type PreparedSheet } from "./prepareSheet";
import { publicationMemory, type PublicationMemory } from "./publicationMemory";
import { publishedTrace } from "./publishedTraces";
import { showPlaces } from "./recallPlaces";

/** What is checked before it leaves: the sheet is read and judged anew, and each destination is looked at. */
export function examineSheet(desk: Desk): Promise<void> {
  return desk.perform({ code: "check.stopped", params: {} }, (run) => examineOnce(desk, run));
}

export async function examineOnce(desk: Desk, run: Run): Promise<void> {
  const checked = await judgeSheet(desk, run);
  if (!checked) return;
  const memory = await publicationMemory(desk, checked.id);
  showPlaces(desk, checked.id, memory);
  const prepared = await prepareSheet(desk, checked, memory.identifier);
  run.phase("testing", true);
  const { rows, brought } = prepared.table;
  const destinations: DestinationPreflight[] = [];
  for (const destination of destinationsOf(desk))
    destinations.push(await lookAt(desk, destination, memory, { checked, prepared }, run.signal));
  const preflight = {
    rows,
    examined: prepared.examined,
    brought: placeFindings(brought, checked.layout, checked.schema),
    remarks: prepared.remarks,
    destinations,
  };
  run.signal.throwIfAborted();
  desk.store.update((state) => ({ ...state, preflight }));
}

interface Looked {
  readonly checked: CheckedSheet;
  readonly prepared: PreparedSheet;
}

async function lookAt(
  desk: Desk,
  destination: Destination,
  memory: PublicationMemory,
  { checked, prepared }: Looked,
  signal: StopSignal,
): Promise<DestinationPreflight> {
  const { id, label, drafts } = destination;
  const { trace, positions } = prepared.table;
  const earlier = memory.places[id] ?? null;
  const look = earlier && (await destination.look(earlier, signal));
  const earlierTrace = earlier && (await publishedTrace(desk, memory.identifier, earlier.sha256));
  const remarks = destinationRemarks({ earlier, earlierTrace, trace, look });
  const changes =
    earlierTrace && placedChanges(earlierTrace, trace, positions, checked.layout.headerRow);
  return { id, label, drafts, remarks, changes };
}
