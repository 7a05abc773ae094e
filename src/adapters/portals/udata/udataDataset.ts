import type { Publication } from "../../../app/ports/destination";
import type { StopSignal } from "../../../app/ports/stopSignal";
import type { DatasetDescription } from "../../../core/publication/datasetDescription";
import { isNoAnswer } from "../http/refusalOf";
import type { PortalJson } from "../http/portalJson";
import { PortalRefused } from "../http/portalRefused";
import type { UdataClient } from "./udataClient";
import { contactsFor } from "./udataContacts";
import { spatialFor } from "./udataTerritory";

/** Among the dataset's extras, what tells that it is ours, whatever its title has become. */
export const IDENTIFIER = "ligne-claire:identifier";

/** Where datasets are made: an organization's id, or null for the person's own. */
export type Owner = string | null;

/**
 * The dataset of this publication. It is looked for under its remembered id, then under our identifier
 * among all the datasets of the owner, and made only then: as a draft, so that nothing is public before
 * its file is whole. A creation whose answer was lost is found by looking again.
 */
export async function datasetFor(
  client: UdataClient,
  owner: Owner,
  publication: Publication,
  signal: StopSignal,
): Promise<PortalJson> {
  const { dataset, place } = publication;
  const known = place?.dataset && (await living(client, place.dataset, signal));
  const found = known || (await findByIdentifier(client, owner, dataset.identifier, signal));
  if (found) return found;
  try {
    const made = await client.post("datasets/", newDataset(dataset, owner), signal);
    return await client.get(`datasets/${made.text("id")}/`, signal);
  } catch (failure) {
    if (!isNoAnswer(failure)) throw failure;
    const made = await findByIdentifier(client, owner, dataset.identifier, signal);
    if (!made) throw failure;
    return made;
  }
}

async function living(
  client: UdataClient,
  id: string,
  signal: StopSignal,
): Promise<PortalJson | null> {
  const found = await client.find(`datasets/${encodeURIComponent(id)}/`, signal);
  return found && !found.has("deleted") ? found : null;
}

async function findByIdentifier(
  client: UdataClient,
  owner: Owner,
  identifier: string,
  signal: StopSignal,
): Promise<PortalJson | null> {
  const list = await client.get(owner === null ? "me/datasets/" : "me/org_datasets/", signal);
  const ours = list
    .items()
    .find(
      (one) => one.object("extras").textOrNull(IDENTIFIER) === identifier && !one.has("deleted"),
    );
  return ours ? client.get(`datasets/${ours.text("id")}/`, signal) : null;
}

function newDataset(dataset: DatasetDescription, owner: Owner): object {
  return {
    title: dataset.title,
    description: dataset.description || dataset.title,
    private: true,
    extras: { [IDENTIFIER]: dataset.identifier },
    ...(owner !== null && { organization: owner }),
  };
}

/**
 * Writes the description, and makes the dataset public unless it is a draft. Everything that a PUT
 * would reset or lose is sent with it: tags, period, extras.
 */
export async function describeDataset(
  client: UdataClient,
  found: PortalJson,
  publication: Publication,
  signal: StopSignal,
): Promise<PortalJson> {
  const { dataset, keepsDescription = false } = publication;
  const path = `datasets/${found.text("id")}/`;
  const spatial = await spatialFor(client, found, dataset, signal);
  const contacts = keepsDescription ? null : await contactsFor(client, found, dataset, signal);
  const body = {
    ...description(found, publication),
    ...(spatial && { spatial }),
    ...(contacts && { contact_points: contacts }),
  };
  const written = await client.put(path, body, signal);
  if (!keepsDescription && written.textOrNull("license") !== dataset.licence)
    throw new PortalRefused(null, "invalid", dataset.licence);
  return client.get(path, signal);
}

/**
 * To be asked before anything is written.
 * @throws PortalRefused when the platform does not list the licence: asked for one that it does not know,
 *   it writes none in its place, without a word.
 */
export async function expectLicence(
  client: UdataClient,
  licence: string,
  signal: StopSignal,
): Promise<void> {
  const known = await client.get("datasets/licenses/", signal);
  if (!known.items().some((one) => one.text("id") === licence))
    throw new PortalRefused(null, "invalid", licence);
}

/** Of a dataset that was there before us, what people wrote on the platform stays. */
function description(found: PortalJson, publication: Publication): object {
  const { dataset, draft, keepsDescription = false } = publication;
  const extras = found.raw("extras");
  return {
    private: draft,
    tags: [...new Set([...found.texts("tags"), ...dataset.keywords.filter(isTag)])],
    temporal_coverage: dataset.period ?? found.raw("temporal_coverage") ?? null,
    extras: { ...(extras as object | undefined), [IDENTIFIER]: dataset.identifier },
    ...(!keepsDescription && {
      title: dataset.title,
      description: dataset.description || dataset.title,
      license: dataset.licence,
      frequency: dataset.frequency,
    }),
  };
}

/** The platform keeps letters without their accents, and refuses the whole dataset for a word under 3 or over 96. */
function isTag(word: string): boolean {
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "");
  const { length } = plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  return length >= 3 && length <= 96;
}
