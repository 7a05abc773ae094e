import { profiledFile, type PublicationProfile } from "../../core/publication/publicationProfile";
import type { DatasetDescription } from "../../core/publication/datasetDescription";
import type {
  Destination,
  LookAnswer,
  Publication,
  PublishAnswer,
  PublishRefusal,
  PublishRemark,
} from "../ports/destination";
import type { MemoryKeeper } from "../ports/memoryKeeper";
import type { StopSignal } from "../ports/stopSignal";
import { withPlace, writeMemory, type FileMemory } from "./fileMemory";

/** One place to publish to, and its ways. */
export interface Errand {
  readonly destination: Destination;
  readonly profile: PublicationProfile;
  /** `private`: as a private dataset; `aside`: under a name of its own; `never`: what is there is public. */
  readonly drafts: "private" | "aside" | "never";
}

/** What leaves, the same for every place. */
export interface Cargo {
  /** Texts that were judged, header first. */
  readonly table: readonly (readonly string[])[];
  readonly dataset: DatasetDescription;
  /** The file's name of today. */
  readonly fileName: string;
  readonly draftName: string;
  readonly draft: boolean;
  readonly at: Date;
}

export type Copy = Extract<LookAnswer, { ok: true }>["copy"];

/** What became of one errand. */
export interface Delivery {
  readonly destination: Pick<Destination, "id" | "label">;
  readonly file: { readonly name: string; readonly bytes: number };
  /** What stood there before; null at the first publication, or when the place did not say. */
  readonly copy: Copy | null;
  /** Rows of the earlier publication; null at the first. */
  readonly earlierRows: number | null;
  readonly result: DeliveryResult;
}

export type DeliveryResult =
  | {
      readonly status: "published";
      readonly url: string;
      readonly page: string | null;
      readonly replaced: boolean;
      readonly remarks: readonly PublishRemark[];
      /** Whether the memory could be written after it. */
      readonly remembered: boolean;
    }
  | { readonly status: "planned"; readonly replaces: boolean }
  | { readonly status: "skipped"; readonly reason: "neverDraft" | "alreadyPublic" }
  | { readonly status: "failed"; readonly refusal: PublishRefusal };

/**
 * Publishes to each place in turn: one that fails undoes nothing elsewhere. The identifier is
 * remembered before anything is sent, so that a lost answer never makes a second dataset.
 */
export async function deliverEverywhere(
  errands: readonly Errand[],
  cargo: Cargo,
  keeper: MemoryKeeper,
  start: FileMemory,
  signal: StopSignal,
): Promise<readonly Delivery[]> {
  await writeMemory(keeper, start);
  const deliveries: Delivery[] = [];
  let memory = start;
  for (const errand of errands) {
    const planned = await plan(errand, cargo, memory, signal);
    const { destination } = errand;
    if (planned.result.status === "skipped") {
      deliveries.push(planned);
      continue;
    }
    const publication = publicationOf(errand, cargo, memory);
    const answer = await send(destination, publication, signal);
    const isKept = answer.ok && !isAside(errand, cargo);
    if (isKept) {
      const rows = cargo.table.length - 1;
      memory = withPlace(memory, destination.id, answer.place, { ...publication, rows });
    }
    const remembered = !isKept || (await isWritten(keeper, memory));
    deliveries.push({ ...planned, result: resultOf(answer, remembered) });
  }
  return deliveries;
}

/** What would be sent where, and what stands there now; nothing is written anywhere. */
export async function planEverywhere(
  errands: readonly Errand[],
  cargo: Cargo,
  memory: FileMemory,
  signal: StopSignal,
): Promise<readonly Delivery[]> {
  const deliveries: Delivery[] = [];
  for (const errand of errands) deliveries.push(await plan(errand, cargo, memory, signal));
  return deliveries;
}

async function plan(
  errand: Errand,
  cargo: Cargo,
  memory: FileMemory,
  signal: StopSignal,
): Promise<Delivery> {
  const { destination } = errand;
  const { file, place } = publicationOf(errand, cargo, memory);
  const looked = place && (await look(destination, place, signal));
  const planned = {
    destination,
    file: { name: place?.fileName ?? file.name, bytes: file.bytes.byteLength },
    copy: looked?.ok ? looked.copy : null,
    earlierRows: memory.places[destination.id]?.rows ?? null,
  };
  const reason = skipReason(errand, cargo, memory);
  if (reason) return { ...planned, result: { status: "skipped", reason } };
  if (looked && !looked.ok)
    return { ...planned, result: { status: "failed", refusal: looked.refusal } };
  return { ...planned, result: { status: "planned", replaces: place !== null } };
}

/** What the public reads is never turned back into a draft. */
function skipReason(
  { destination, drafts }: Errand,
  { draft }: Cargo,
  { places }: FileMemory,
): "neverDraft" | "alreadyPublic" | null {
  if (!draft || drafts === "aside") return null;
  if (drafts === "never") return "neverDraft";
  const earlier = places[destination.id];
  return earlier && earlier.draft !== true ? "alreadyPublic" : null;
}

const isAside = ({ drafts }: Errand, { draft }: Cargo): boolean => draft && drafts === "aside";

function publicationOf(errand: Errand, cargo: Cargo, memory: FileMemory): Publication {
  const aside = isAside(errand, cargo);
  const place = aside ? null : (memory.places[errand.destination.id] ?? null);
  const name = place ? cargo.fileName : memory.fileName;
  const bytes = profiledFile(cargo.table, errand.profile);
  return {
    file: { name: aside ? cargo.draftName : name, mediaType: "text/csv", bytes },
    dataset: { ...cargo.dataset, identifier: memory.identifier },
    place,
    draft: cargo.draft,
    at: cargo.at,
  };
}

async function send(
  destination: Destination,
  publication: Publication,
  signal: StopSignal,
): Promise<PublishAnswer> {
  try {
    return await destination.publish(publication, () => undefined, signal);
  } catch {
    return { ok: false, refusal: surprise(destination) };
  }
}

async function look(
  destination: Destination,
  place: NonNullable<Publication["place"]>,
  signal: StopSignal,
): Promise<LookAnswer> {
  try {
    return await destination.look(place, signal);
  } catch {
    return { ok: false, refusal: surprise(destination) };
  }
}

/** One destination's surprise must not keep the others from being told. */
function surprise({ label }: Destination): PublishRefusal {
  return { reason: "unexpected", status: null, origin: label };
}

async function isWritten(keeper: MemoryKeeper, memory: FileMemory): Promise<boolean> {
  try {
    await writeMemory(keeper, memory);
    return true;
  } catch {
    return false;
  }
}

function resultOf(answer: PublishAnswer, remembered: boolean): DeliveryResult {
  if (!answer.ok) return { status: "failed", refusal: answer.refusal };
  const { place, replaced, remarks } = answer;
  return { status: "published", url: place.url, page: place.page, replaced, remarks, remembered };
}
