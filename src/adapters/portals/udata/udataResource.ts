import type { Publication, PublishRemark } from "../../../app/ports/destination";
import type { Progress } from "../../../app/ports/progress";
import type { StopSignal } from "../../../app/ports/stopSignal";
import { schemaLabel, type PublishedSchema } from "../../../core/publication/datasetDescription";
import { sha1Of } from "../http/checksums";
import { isNoAnswer } from "../http/refusalOf";
import { pause } from "../http/portalHttp";
import type { PortalJson } from "../http/portalJson";
import { PortalRefused } from "../http/portalRefused";
import type { UdataClient } from "./udataClient";
import { IDENTIFIER } from "./udataDataset";
import { uploadFile } from "./udataUpload";

/** The platform names what it stores by the second. */
const ONE_STAMP = 1_100;

/**
 * The file in its resource: replaced under its permanent link, or new at the first publication. A file
 * that is there already, byte for byte, is not sent again: so a lost answer costs nothing.
 */
export async function fileInResource(
  client: UdataClient,
  dataset: PortalJson,
  publication: Publication,
  progress: Progress,
  signal: StopSignal,
): Promise<PortalJson> {
  const { file } = publication;
  const sum = sha1Of(file.bytes);
  const earlier = resourceOf(dataset, publication, sum);
  if (earlier && checksumOf(earlier) === sum) return earlier;
  const id = dataset.text("id");
  const path = earlier
    ? `datasets/${id}/resources/${earlier.text("id")}/upload/`
    : `datasets/${id}/upload/`;
  const upload = async (): Promise<PortalJson> =>
    expectSum(await uploadFile(client, path, file, progress, signal), sum);
  try {
    return await upload();
  } catch (failure) {
    if (!isNoAnswer(failure) && !isFailure(failure)) throw failure;
    const found = await sentAllTheSame(client, id, publication, sum, signal);
    if (found) return found;
    if (!isFailure(failure)) throw failure;
    await pause(ONE_STAMP, signal);
    return upload();
  }
}

/**
 * The platform fails on two files of one name within a second, whoever sent the other, and on a piece
 * that the way sent it twice: after a moment the same file passes.
 */
function isFailure(failure: unknown): boolean {
  return failure instanceof PortalRefused && failure.status === 500;
}

async function sentAllTheSame(
  client: UdataClient,
  datasetId: string,
  publication: Publication,
  sum: string,
  signal: StopSignal,
): Promise<PortalJson | null> {
  const dataset = await client.get(`datasets/${datasetId}/`, signal);
  const found = resourceOf(dataset, publication, sum);
  return found && checksumOf(found) === sum ? found : null;
}

/**
 * By its id; else, where the memory was lost or an answer was not heard, the one that bears our identifier, or
 * that holds this very file, or its name: a dataset never gets a second one. The only file of a dataset that
 * is not public yet is that of a first publication that stopped before its description.
 */
function resourceOf(
  dataset: PortalJson,
  { place, file, dataset: { identifier } }: Publication,
  sum: string,
): PortalJson | null {
  const signs: readonly ((one: PortalJson) => boolean)[] = [
    (one) => one.text("id") === place?.resource,
    (one) => one.object("extras").textOrNull(IDENTIFIER) === identifier,
    (one) => checksumOf(one) === sum,
    (one) => one.textOrNull("title") === file.name,
  ];
  const resources = dataset.list("resources");
  const isUnfinished = !place && dataset.flag("private") && resources.length === 1;
  for (const sign of signs) {
    const found = resources.find(sign);
    if (found) return found;
  }
  return (isUnfinished ? resources[0] : null) ?? null;
}

export function checksumOf(resource: PortalJson): string | null {
  const checksum = resource.object("checksum");
  return checksum.textOrNull("type") === "sha1" ? checksum.textOrNull("value") : null;
}

/** The only way to know what the platform holds: a page cannot read the file back. */
function expectSum(resource: PortalJson, sum: string): PortalJson {
  const held = checksumOf(resource);
  if (held !== null && held !== sum) throw new PortalRefused(null, "changedMeanwhile");
  return resource;
}

/** An upload names the resource after the file: title and schema are written after it. */
export async function describeResource(
  client: UdataClient,
  dataset: PortalJson,
  resource: PortalJson,
  publication: Publication,
  signal: StopSignal,
): Promise<readonly PublishRemark[]> {
  const {
    dataset: { title, identifier },
    file,
  } = publication;
  const schema = schemaLabel(publication.dataset.schema);
  const known = schema && (await isKnownSchema(client, schema, signal)) ? schema : null;
  const path = `datasets/${dataset.text("id")}/resources/${resource.text("id")}/`;
  const earlier = publication.keepsDescription ? heldBefore(dataset, resource) : null;
  const body = {
    title: earlier?.text("title") ?? file.name,
    description: earlier?.textOrNull("description") ?? title,
    type: "main",
  };
  const label = known ? named(known) : byAddress(schema?.url ?? null);
  const extras = { ...(resource.raw("extras") as object | undefined), [IDENTIFIER]: identifier };
  await client.put(path, { ...body, extras, schema: label }, signal);
  if (!schema || known) return [];
  return [{ code: "schemaUnknown", name: schema.name, version: schema.version }];
}

/** As the dataset showed it before the upload, which names the resource after the file. */
function heldBefore(dataset: PortalJson, resource: PortalJson): PortalJson | null {
  const isIt = (one: PortalJson): boolean => one.text("id") === resource.text("id");
  return dataset.list("resources").find(isIt) ?? null;
}

async function isKnownSchema(
  client: UdataClient,
  { name, version }: PublishedSchema,
  signal: StopSignal,
): Promise<boolean> {
  const catalogue = (await client.get("datasets/schemas/", signal)).items();
  const schema = catalogue.find((one) => one.text("name") === name);
  return !!schema?.list("versions").some((one) => one.text("version_name") === version);
}

/** All three keys each time: what is sent is merged key by key into what is stored. */
const named = ({ name, version }: PublishedSchema): object => ({ name, version, url: null });
const byAddress = (url: string | null): object | null =>
  url === null ? null : { name: null, version: null, url };
