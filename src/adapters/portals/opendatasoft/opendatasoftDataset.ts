import type { Publication, PublishRemark } from "../../../app/ports/destination";
import type { StopSignal } from "../../../app/ports/stopSignal";
import type { DatasetDescription, Licence } from "../../../core/publication/datasetDescription";
import { technicalNameOf } from "../../../core/publication/technicalName";
import { isNoAnswer } from "../http/refusalOf";
import type { PortalJson } from "../http/portalJson";
import type { OpendatasoftClient } from "./opendatasoftClient";

/** Each portal has licences of its own: its administrator says under which identifier each one is. */
export interface OpendatasoftPlace {
  readonly licences: Readonly<Partial<Record<Licence, string>>>;
}

/**
 * The dataset of this publication: under its remembered uid, else under the `dataset_id` that our
 * identifier makes, which is looked for before anything is created and after an answer is lost.
 */
export async function datasetFor(
  client: OpendatasoftClient,
  { dataset, place }: Publication,
  signal: StopSignal,
): Promise<PortalJson> {
  const known = place?.dataset;
  const found =
    (known && (await client.find(`datasets/${encodeURIComponent(known)}/`, signal))) ||
    (await datasetNamed(client, technicalNameOf(dataset), signal));
  return found || create(client, dataset, signal);
}

async function datasetNamed(
  client: OpendatasoftClient,
  name: string,
  signal: StopSignal,
): Promise<PortalJson | null> {
  const answer = await client.get(`datasets/?dataset_id=${encodeURIComponent(name)}`, signal);
  return answer.list("results").find((one) => one.text("dataset_id") === name) ?? null;
}

async function create(
  client: OpendatasoftClient,
  dataset: DatasetDescription,
  signal: StopSignal,
): Promise<PortalJson> {
  const dataset_id = technicalNameOf(dataset);
  const fields = { ...fieldsOf(dataset), language: "fr" };
  const body = { dataset_id, is_restricted: false, metadata: { default: valued(fields) } };
  try {
    return await client.post("datasets/", body, signal);
  } catch (failure) {
    const made = isNoAnswer(failure) ? await datasetNamed(client, dataset_id, signal) : null;
    if (!made) throw failure;
    return made;
  }
}

function valued(fields: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }]));
}

function fieldsOf({ title, description, keywords, publisher }: DatasetDescription): {
  readonly [name: string]: unknown;
} {
  return { title, description, keyword: keywords, publisher: publisher.name };
}

/**
 * Writes the fields that differ, one by one: a PUT on the whole metadata empties what is not sent.
 * What the portal's people added among the keywords stays.
 */
export async function describeDataset(
  client: OpendatasoftClient,
  { licences }: OpendatasoftPlace,
  uid: string,
  { dataset }: Publication,
  signal: StopSignal,
): Promise<readonly PublishRemark[]> {
  const path = `datasets/${uid}/metadata/`;
  const found = await client.get(path, signal);
  const earlier = found.object("default").object("keyword").texts("value");
  const fields = { ...fieldsOf(dataset), keyword: [...new Set([...earlier, ...dataset.keywords])] };
  const put = async (template: string, name: string, value: unknown): Promise<void> => {
    if (isSame(found.object(template).object(name).raw("value"), value)) return;
    await client.put(`${path}${template}/${name}/`, { value }, signal);
  };
  for (const [name, value] of Object.entries(fields)) await put("default", name, value);
  const licence = licences[dataset.licence];
  if (licence === undefined) return [{ code: "licenceUnknown", licence: dataset.licence }];
  await put(licenceTemplate(found), "license_id", licence);
  return [];
}

/** The documentation and the portals do not agree on the template: it is written where it stands. */
function licenceTemplate(metadata: PortalJson): "default" | "internal" {
  return metadata.object("default").has("license_id") ? "default" : "internal";
}

function isSame(held: unknown, wanted: unknown): boolean {
  return JSON.stringify(held) === JSON.stringify(wanted);
}
