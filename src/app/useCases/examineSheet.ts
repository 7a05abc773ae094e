import { placeFindings } from "../placement/placeFindings";
import type { Destination, LookAnswer } from "../ports/destination";
import type { StopSignal } from "../ports/stopSignal";
import { destinationRemarks } from "../publication/destinationRemarks";
import type { DestinationPreflight } from "../publication/preflight";
import { placedChanges } from "../publication/placedChanges";
import type { CheckedSheet, Desk, Run } from "../state/desk";
import { destinationsOf } from "./destinationSettings";
import { judgeSheet } from "./judgeSheet";
import { prepareSheet, type PreparedSheet } from "./prepareSheet";
import {
  knownPublications,
  publicationMemory,
  type PublicationMemory,
  type RememberedPlace,
} from "../memory/publicationMemory";
import { publishedTrace } from "../memory/publishedTraces";
import { showPlaces } from "./recallPlaces";

/** What is checked before it leaves: the sheet is read and judged anew, and each destination is looked at. */
export function examineSheet(desk: Desk): Promise<void> {
  return desk.perform({ code: "check.stopped", params: {} }, async (run) => {
    const checked = await judgeSheet(desk, run);
    desk.looks.clear();
    if (!checked) return;
    await publicationMemory(desk, checked.id);
    await examineChecked(desk, run, checked);
  });
}

/** The same for rows that the engine has. False when the officer went on meanwhile: it is no longer of her sheet. */
export async function examineChecked(
  desk: Desk,
  run: Run,
  checked: CheckedSheet,
): Promise<boolean> {
  const memory = await knownPublications(desk.ports, checked.id);
  showPlaces(desk, checked.id, memory);
  run.phase("examining", true);
  const prepared = await prepareSheet(desk, checked, memory?.identifier ?? null);
  run.signal.throwIfAborted();
  run.phase("testing", true);
  await showPreflight(desk, checked, memory, prepared, run.signal);
  return desk.store.get().preflight !== null;
}

/** Shows what was found of a sheet, unless it changed since. */
export async function showPreflight(
  desk: Desk,
  checked: CheckedSheet,
  memory: PublicationMemory | null,
  prepared: PreparedSheet,
  signal: StopSignal,
): Promise<void> {
  const { table, examined, register, remarks } = prepared;
  const destinations: DestinationPreflight[] = [];
  for (const destination of destinationsOf(desk))
    destinations.push(await lookAt(desk, destination, memory, { checked, prepared }, signal));
  signal.throwIfAborted();
  const brought = placeFindings(table.brought, checked.layout, checked.schema);
  const found = { rows: table.rows, examined, register, brought, remarks, destinations };
  const preflight = desk.gestures.areSettled() ? found : null;
  desk.store.update((state) => ({ ...state, preflight }));
}

interface Looked {
  readonly checked: CheckedSheet;
  readonly prepared: PreparedSheet;
}

async function lookAt(
  desk: Desk,
  destination: Destination,
  memory: PublicationMemory | null,
  { checked, prepared }: Looked,
  signal: StopSignal,
): Promise<DestinationPreflight> {
  const { id, label, drafts } = destination;
  const { trace, positions } = prepared.table;
  const earlier = memory?.places[id] ?? null;
  const look = earlier && (await lookOnce(desk, destination, earlier, signal));
  const earlierTrace =
    memory && earlier && (await publishedTrace(desk, memory.identifier, earlier.sha256));
  const remarks = destinationRemarks({ earlier, earlierTrace, trace, look });
  const changes =
    earlierTrace && placedChanges(earlierTrace, trace, positions, checked.layout.headerRow);
  return { id, label, drafts, remarks, changes };
}

/** A place is not asked again at each edit: what it said holds until she comes again, or publishes. */
async function lookOnce(
  { looks }: Desk,
  destination: Destination,
  earlier: RememberedPlace,
  signal: StopSignal,
): Promise<LookAnswer> {
  const key = `${destination.id} ${earlier.url} ${earlier.sha256} ${earlier.at}`;
  const look = looks.get(key) ?? (await destination.look(earlier, signal));
  if (!signal.aborted) looks.set(key, look);
  return look;
}
