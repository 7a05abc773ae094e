import type {
  ConnectionAnswer,
  Destination,
  LookAnswer,
  Publication,
  PublishAnswer,
  PublishedPlace,
} from "../../../app/ports/destination";
import type { Progress } from "../../../app/ports/progress";
import type { StopSignal } from "../../../app/ports/stopSignal";
import { sha256Of } from "../http/checksums";
import { afterSending, answerOf } from "../http/refusalOf";
import type { PortalJson } from "../http/portalJson";
import { PortalRefused } from "../http/portalRefused";
import { ckanCatalogue, writableOrganizations } from "./ckanCatalogue";
import { CkanClient, type CkanAccess } from "./ckanClient";
import { datasetFor, describeDataset, remarksOf, type CkanPlace } from "./ckanDataset";
import { fillDatastore } from "./ckanDatastore";
import { fileInResource, markOf } from "./ckanResource";

export interface CkanSettings extends CkanAccess, CkanPlace {
  readonly label: string;
  /** Fills the portal's datastore with the rows, where no extension of the portal does. */
  readonly datastore: boolean;
}

/** A portal on CKAN 2.10 or later, with or without ckanext-scheming. */
export function ckanDestination(settings: CkanSettings): Destination {
  const client = new CkanClient(settings);
  return {
    id: `ckan:${client.site}:${settings.organization}`,
    label: settings.label,
    drafts: "private",
    catalogue: ckanCatalogue(client, settings.organization),
    test: (signal) => answerOf(client.origin, () => tryKey(client, settings, signal)),
    look: (place, signal) => answerOf(client.origin, () => look(client, place, signal)),
    publish: (publication, progress, signal) =>
      answerOf(client.origin, () => publish(client, settings, publication, progress, signal)),
  };
}

async function tryKey(
  client: CkanClient,
  { organization }: CkanSettings,
  signal: StopSignal,
): Promise<ConnectionAnswer> {
  const list = await writableOrganizations(client, signal);
  const names = list.flatMap((one) => [one.text("id"), one.text("name")]);
  if (!names.includes(organization)) throw new PortalRefused(403, "noRight");
  return { ok: true };
}

async function look(
  client: CkanClient,
  { resource: id, portalMark }: PublishedPlace,
  signal: StopSignal,
): Promise<LookAnswer> {
  const resource = await client.find("resource_show", { id }, signal);
  if (!resource) return { ok: true, copy: "gone" };
  return { ok: true, copy: markOf(resource) === portalMark ? "same" : "changed" };
}

async function publish(
  client: CkanClient,
  settings: CkanSettings,
  publication: Publication,
  progress: Progress,
  signal: StopSignal,
): Promise<PublishAnswer> {
  progress(0, publication.file.bytes.byteLength);
  const dataset = await datasetFor(client, settings, publication, signal);
  if (publication.draft && dataset.raw("private") === false)
    throw new PortalRefused(null, "alreadyPublic");
  const resource = await fileInResource(client, dataset, publication, progress, signal);
  const described = await afterSending(async () => {
    if (settings.datastore) await fillDatastore(client, resource, publication.file, signal);
    return describeDataset(client, settings, dataset, publication, signal);
  });
  const isOurs = (one: PortalJson): boolean => one.text("id") === resource.text("id");
  const final = described.list("resources").find(isOurs) ?? resource;
  return {
    ok: true,
    place: placeOf(client, described, final, publication),
    replaced: dataset.list("resources").some(isOurs),
    remarks: remarksOf(described, publication),
  };
}

function placeOf(
  client: CkanClient,
  dataset: PortalJson,
  resource: PortalJson,
  { file, place }: Publication,
): PublishedPlace {
  return {
    dataset: dataset.text("id"),
    resource: resource.text("id"),
    fileName: place?.fileName ?? file.name,
    url: resource.text("url"),
    page: new URL(`dataset/${dataset.text("name")}`, client.site).href,
    sha256: sha256Of(file.bytes),
    portalMark: markOf(resource),
  };
}
