import { profiledFile, type PublicationProfile } from "../../core/publication/publicationProfile";
import { readTrace } from "../../core/publication/traceText";
import type { Destination, LookAnswer, Publication } from "../ports/destination";
import type { StopSignal } from "../ports/stopSignal";
import type { FileMemory } from "../memory/fileMemory";
import type { Cargo, Delivery, Errand } from "./delivery";
import { destinationRemarks } from "./destinationRemarks";
import { draftRefusal } from "./draftRefusal";

/** An errand, what would be sent, and what would become of it. */
export interface PlannedDelivery {
  readonly errand: Errand;
  readonly publication: Publication;
  readonly delivery: Delivery;
}

/** What would be sent where, and what stands there now; nothing is written anywhere. */
export async function planDeliveries(
  errands: readonly Errand[],
  cargo: Cargo,
  memory: FileMemory,
  signal: StopSignal,
): Promise<readonly PlannedDelivery[]> {
  const planned: PlannedDelivery[] = [];
  const bytesFor = fileMaker(cargo);
  for (const errand of errands) {
    const publication = publicationOf(errand, cargo, memory, bytesFor(errand.profile));
    const delivery = await deliveryOf(errand, publication, cargo, memory, signal);
    planned.push({ errand, publication, delivery });
  }
  return planned;
}

/** Places of one profile share the bytes of one file: it may be large. */
function fileMaker({ table }: Cargo): (profile: PublicationProfile) => Uint8Array {
  const made = new Map<string, Uint8Array>();
  return (profile) => {
    const key = JSON.stringify(profile);
    const bytes = made.get(key) ?? profiledFile(table, profile);
    made.set(key, bytes);
    return bytes;
  };
}

async function deliveryOf(
  errand: Errand,
  { file, place }: Publication,
  cargo: Cargo,
  memory: FileMemory,
  signal: StopSignal,
): Promise<Delivery> {
  const { destination } = errand;
  const looked = place && (await look(destination, place, signal));
  return {
    destination,
    file: { name: place?.fileName ?? file.name, bytes: file.bytes.byteLength },
    copy: looked?.ok ? looked.copy : null,
    earlierRows: memory.places[destination.id]?.rows ?? null,
    labelled: errand.labelled,
    remarks: remarksOf(errand, cargo, memory, looked),
    result: resultOf(errand, cargo, memory, looked),
  };
}

function remarksOf(
  { destination: { id } }: Errand,
  { trace }: Cargo,
  { places, traces = {} }: FileMemory,
  look: LookAnswer | null,
): Delivery["remarks"] {
  const earlier = places[id] ?? null;
  const kept = traces[earlier?.sha256 ?? ""];
  const earlierTrace = kept === undefined ? null : readTrace(kept);
  return destinationRemarks({ earlier, earlierTrace, trace, look });
}

function resultOf(
  errand: Errand,
  cargo: Cargo,
  memory: FileMemory,
  looked: LookAnswer | null,
): Delivery["result"] {
  const reason = cargo.draft ? draftRefusal(errand.destination, memory) : null;
  if (reason) return { status: "skipped", reason };
  if (looked && !looked.ok) return { status: "failed", refusal: looked.refusal };
  return { status: "planned", replaces: looked !== null };
}

export const isAside = ({ destination }: Errand, { draft }: Pick<Cargo, "draft">): boolean =>
  draft && destination.drafts === "aside";

function publicationOf(
  errand: Errand,
  cargo: Cargo,
  memory: FileMemory,
  bytes: Uint8Array,
): Publication {
  const aside = isAside(errand, cargo);
  const place = aside ? null : (memory.places[errand.destination.id] ?? null);
  const name = place ? cargo.fileName : memory.fileName;
  const schema = { ...cargo.dataset.schema, ...(!errand.labelled && { isLeft: true as const }) };
  return {
    file: { name: aside ? cargo.draftName : name, mediaType: "text/csv", bytes },
    dataset: { ...cargo.dataset, identifier: memory.identifier, schema },
    place,
    draft: cargo.draft,
    at: cargo.at,
  };
}

/** One destination's surprise must not keep the others from being told. */
async function look(
  destination: Destination,
  place: NonNullable<Publication["place"]>,
  signal: StopSignal,
): Promise<LookAnswer> {
  try {
    return await destination.look(place, signal);
  } catch {
    const refusal = { reason: "unexpected", status: null, origin: destination.label } as const;
    return { ok: false, refusal };
  }
}
