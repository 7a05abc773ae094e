import type {
  Destination,
  LookAnswer,
  Publication,
  PublishAnswer,
  PublishedPlace,
} from "../../../app/ports/destination";
import type { Progress } from "../../../app/ports/progress";
import type { StopSignal } from "../../../app/ports/stopSignal";
import { sha256Of } from "../http/checksums";
import type { PortalJson } from "../http/portalJson";
import { answerOf } from "../http/refusalOf";
import { OpendatasoftClient, type OpendatasoftAccess } from "./opendatasoftClient";
import { datasetFor, describeDataset, type OpendatasoftPlace } from "./opendatasoftDataset";
import { publishDataset } from "./opendatasoftProcessing";
import { fileInResource, markOf, type FiledResource } from "./opendatasoftResource";

export interface OpendatasoftSettings extends OpendatasoftAccess, OpendatasoftPlace {
  readonly label: string;
}

/** A portal on Opendatasoft, now Huwise. Whether it answers browsers depends on the portal. */
export function opendatasoftDestination(settings: OpendatasoftSettings): Destination {
  const client = new OpendatasoftClient(settings);
  return {
    id: `opendatasoft:${client.site}`,
    label: settings.label,
    drafts: "private",
    // No question tells the rights of a key: only that it is one.
    test: (signal) =>
      answerOf(client.origin, async () => {
        await client.get("datasets/?limit=1", signal);
        return { ok: true };
      }),
    look: (place, signal) => answerOf(client.origin, () => look(client, place, signal)),
    publish: (publication, progress, signal) =>
      answerOf(client.origin, () => publish(client, settings, publication, progress, signal)),
  };
}

async function look(
  client: OpendatasoftClient,
  { dataset, resource, portalMark }: PublishedPlace,
  signal: StopSignal,
): Promise<LookAnswer> {
  const list = await client.find(`datasets/${dataset ?? ""}/resources/`, signal);
  const held = list?.list("results").find((one) => one.text("uid") === resource);
  if (!held) return { ok: true, copy: "gone" };
  return { ok: true, copy: markOf(held) === portalMark ? "same" : "changed" };
}

/** A draft is described and filed, and not published: what the public reads stays as it was. */
async function publish(
  client: OpendatasoftClient,
  settings: OpendatasoftSettings,
  publication: Publication,
  progress: Progress,
  signal: StopSignal,
): Promise<PublishAnswer> {
  const total = publication.file.bytes.byteLength;
  progress(0, total);
  const dataset = await datasetFor(client, publication, signal);
  const uid = dataset.text("uid");
  const resource = await fileInResource(client, uid, publication, signal);
  const remarks = await describeDataset(client, settings, uid, publication, signal);
  progress(total, total);
  if (!publication.draft) await publishDataset(client, uid, signal);
  const place = placeOf(client, dataset, resource, publication);
  return { ok: true, place, replaced: resource.replaced, remarks };
}

function placeOf(
  { site }: OpendatasoftClient,
  dataset: PortalJson,
  resource: FiledResource,
  { file, place }: Publication,
): PublishedPlace {
  const name = encodeURIComponent(dataset.text("dataset_id"));
  const exports = `api/explore/v2.1/catalog/datasets/${name}/exports/csv?delimiter=%2C`;
  return {
    dataset: dataset.text("uid"),
    resource: resource.uid,
    fileName: place?.fileName ?? file.name,
    url: new URL(exports, site).href,
    page: new URL(`explore/dataset/${name}/`, site).href,
    sha256: sha256Of(file.bytes),
    portalMark: resource.file,
  };
}
