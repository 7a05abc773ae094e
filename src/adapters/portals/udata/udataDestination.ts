import type {
  ConnectionAnswer,
  Destination,
  LookAnswer,
  Publication,
  PublishAnswer,
  PublishedPlace,
  PublishRemark,
} from "../../../app/ports/destination";
import type { Progress } from "../../../app/ports/progress";
import type { StopSignal } from "../../../app/ports/stopSignal";
import { sha256Of } from "../http/checksums";
import { afterSending, answerOf } from "../http/refusalOf";
import type { PortalJson } from "../http/portalJson";
import { PortalRefused } from "../http/portalRefused";
import { udataCatalogue } from "./udataCatalogue";
import { UdataClient, type UdataAccess } from "./udataClient";
import { hasContact } from "./udataContacts";
import { datasetFor, describeDataset, expectLicence, type Owner } from "./udataDataset";
import { checksumOf, describeResource, fileInResource } from "./udataResource";

export interface UdataSettings extends UdataAccess {
  readonly label: string;
  /** Id of the organization that publishes; null for the person's own datasets. */
  readonly organization: Owner;
}

/** data.gouv.fr, or any other platform on udata. */
export function udataDestination(settings: UdataSettings): Destination {
  const client = new UdataClient(settings);
  const owner = settings.organization;
  return {
    id: `udata:${client.origin}:${owner ?? "me"}`,
    label: settings.label,
    drafts: "readable",
    catalogue: udataCatalogue(client, owner),
    test: (signal) => answerOf(client.origin, () => tryKey(client, owner, signal)),
    look: (place, signal) => answerOf(client.origin, () => look(client, place, signal)),
    publish: (publication, progress, signal) =>
      answerOf(client.origin, () => publish(client, owner, publication, progress, signal)),
  };
}

async function tryKey(
  client: UdataClient,
  owner: Owner,
  signal: StopSignal,
): Promise<ConnectionAnswer> {
  const me = await client.get("me/", signal);
  if (owner === null) return { ok: true };
  const organization = me.list("organizations").find((one) => one.text("id") === owner);
  if (!organization?.object("permissions").flag("private"))
    throw new PortalRefused(null, "noRight");
  return { ok: true };
}

async function look(
  client: UdataClient,
  place: PublishedPlace,
  signal: StopSignal,
): Promise<LookAnswer> {
  const dataset = await client.find(`datasets/${encodeURIComponent(place.dataset ?? "")}/`, signal);
  const resource = dataset?.list("resources").find((one) => one.text("id") === place.resource);
  if (!resource || dataset?.has("deleted")) return { ok: true, copy: "gone" };
  const sum = checksumOf(resource);
  if (sum === null || place.portalMark === null) return { ok: true, copy: "unknown" };
  return { ok: true, copy: sum === place.portalMark ? "same" : "changed" };
}

async function publish(
  client: UdataClient,
  owner: Owner,
  publication: Publication,
  progress: Progress,
  signal: StopSignal,
): Promise<PublishAnswer> {
  progress(0, publication.file.bytes.byteLength);
  await expectLicence(client, publication.dataset.licence, signal);
  const dataset = await datasetFor(client, owner, publication, signal);
  if (!dataset.object("permissions").flag("edit_resources"))
    throw new PortalRefused(null, "noRight");
  if (publication.draft && dataset.raw("private") === false)
    throw new PortalRefused(null, "alreadyPublic");
  const resource = await fileInResource(client, dataset, publication, progress, signal);
  const { remarks, described } = await afterSending(async () => ({
    remarks: await describeResource(client, dataset, resource, publication, signal),
    described: await describeDataset(client, dataset, publication, signal),
  }));
  return {
    ok: true,
    place: placeOf(described, resource, publication),
    replaced: dataset.list("resources").some((one) => one.text("id") === resource.text("id")),
    remarks: [...remarks, ...remarksOf(described, publication)],
  };
}

function placeOf(dataset: PortalJson, resource: PortalJson, { file }: Publication): PublishedPlace {
  return {
    dataset: dataset.text("id"),
    resource: resource.text("id"),
    fileName: file.name,
    url: resource.text("latest"),
    page: dataset.textOrNull("page"),
    sha256: sha256Of(file.bytes),
    portalMark: checksumOf(resource),
  };
}

function remarksOf(
  dataset: PortalJson,
  { dataset: asked, draft, keepsDescription = false }: Publication,
): readonly PublishRemark[] {
  const quality = dataset.object("quality");
  const score = quality.has("score") ? quality.number("score") : null;
  return [
    ...(draft ? [{ code: "draftFileReadable" } as const] : []),
    ...(keepsDescription || hasContact(dataset, asked) ? [] : [{ code: "contactLeft" } as const]),
    ...(score === null ? [] : [{ code: "qualityScore", score } as const]),
  ];
}
