import type { Publication, PublishRemark } from "../../../app/ports/destination";
import type { StopSignal } from "../../../app/ports/stopSignal";
import type { DatasetDescription, Licence } from "../../../core/publication/datasetDescription";
import { technicalNameOf } from "../../../core/publication/technicalName";
import type { PortalJson } from "../http/portalJson";
import type { CkanClient } from "./ckanClient";

/** Organization that owns the dataset, and the fields that the portal's own form asks for. */
export interface CkanPlace {
  readonly organization: string;
  /** Portals with ckanext-scheming have compulsory fields of theirs: by name, as the portal stores them. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Names under which portals list the licences of French law. */
const LICENCE_IDS: Readonly<Record<Licence, readonly string[]>> = {
  lov2: ["lov2", "etalab-2.0", "licence-ouverte-2.0", "lov", "fr-lo"],
  "odc-odbl": ["odc-odbl", "odbl", "ODbL-1.0"],
};

/**
 * The dataset of this publication: under its remembered id, else under the name that our identifier
 * makes. CKAN's names are unique, so a creation asked twice cannot make two.
 */
export async function datasetFor(
  client: CkanClient,
  place: CkanPlace,
  publication: Publication,
  signal: StopSignal,
): Promise<PortalJson> {
  const known = publication.place?.dataset;
  const found =
    (known && (await living(client, known, signal))) ||
    (await namesake(client, place, publication.dataset, signal));
  if (found) return found;
  const body = { ...(await bodyOf(client, place, publication, null, signal)), private: true };
  return client.act(
    "package_create",
    { name: technicalNameOf(publication.dataset), ...body },
    signal,
  );
}

/**
 * The dataset of that name, unless it is another organization's or says to be another one: the portal then refuses
 * the name to a new one, in its words.
 */
async function namesake(
  client: CkanClient,
  { organization }: CkanPlace,
  dataset: DatasetDescription,
  signal: StopSignal,
): Promise<PortalJson | null> {
  const found = await living(client, technicalNameOf(dataset), signal);
  if (!found) return null;
  const owner = found.object("organization");
  const isTheirs = ![owner.textOrNull("id"), owner.textOrNull("name")].includes(organization);
  const said = identifierOf(found);
  return isTheirs || (said !== null && said !== dataset.identifier) ? null : found;
}

/** Null where none is written, as after somebody used the form of a portal that has no such field. */
function identifierOf(found: PortalJson): string | null {
  const extras = found.has("extras") ? found.list("extras") : [];
  const extra = extras.find((one) => one.text("key") === "identifier");
  return extra?.textOrNull("value") ?? found.textOrNull("identifier");
}

/** A deleted dataset is still shown to its editors, and its name may be taken again. */
async function living(
  client: CkanClient,
  id: string,
  signal: StopSignal,
): Promise<PortalJson | null> {
  const found = await client.find("package_show", { id }, signal);
  return found?.text("state") === "active" ? found : null;
}

/** Writes the description, and makes the dataset public unless it is a draft; the rest is kept. */
export async function describeDataset(
  client: CkanClient,
  place: CkanPlace,
  found: PortalJson,
  publication: Publication,
  signal: StopSignal,
): Promise<PortalJson> {
  const body = await bodyOf(client, place, publication, found, signal);
  const id = found.text("id");
  return client.act("package_patch", { id, ...body, private: publication.draft }, signal);
}

async function bodyOf(
  client: CkanClient,
  { organization, fields }: CkanPlace,
  { dataset, keepsDescription = false }: Publication,
  found: PortalJson | null,
  signal: StopSignal,
): Promise<object> {
  const licence = await licenceOf(client, dataset.licence, signal);
  const own = await ownFields(client, signal);
  const facts = factsOf(dataset);
  const people = Object.entries(maintainerOf(dataset)).filter(
    ([name]) => !own.size || own.has(name),
  );
  const topLevel = Object.entries(facts).filter(([name]) => own.has(name));
  const extras = Object.entries(facts).filter(([name]) => !own.has(name));
  const ours = {
    title: dataset.title,
    notes: dataset.description,
    ...(licence !== null && { license_id: licence }),
    ...Object.fromEntries(people),
  };
  return {
    // Of a dataset that was there before us, what people wrote on the portal stays.
    ...(!keepsDescription && ours),
    owner_org: organization,
    tags: tagsOf(found, dataset.keywords),
    extras: [...otherExtras(found, facts), ...extras.map(([key, value]) => ({ key, value }))],
    ...Object.fromEntries(topLevel),
    ...fields,
  };
}

/** Under the names of ckanext-dcat, which portals harvest by. */
function factsOf({ identifier, period, frequency, publisher, territory }: DatasetDescription): {
  readonly [name: string]: string;
} {
  return {
    identifier,
    frequency,
    ...(publisher.name !== "" && { publisher_name: publisher.name }),
    ...(territory && { spatial_text: territory.name }),
    ...(period && { temporal_start: period.start, temporal_end: period.end }),
  };
}

/** CKAN's own fields for who answers questions, which a form of the portal may have left out. */
function maintainerOf({ contact }: DatasetDescription): { readonly [name: string]: string } {
  return contact ? { maintainer: contact.name, maintainer_email: contact.email } : {};
}

function otherExtras(found: PortalJson | null, facts: object): readonly object[] {
  if (!found?.has("extras")) return [];
  return found
    .list("extras")
    .filter((extra) => !(extra.text("key") in facts))
    .map((extra) => ({ key: extra.text("key"), value: extra.raw("value") }));
}

/** Letters, digits, space, `-`, `_` and `.` only: an apostrophe refuses the whole dataset. */
function tagsOf(found: PortalJson | null, keywords: readonly string[]): readonly object[] {
  const earlier = found?.list("tags").map((tag) => tag.text("name")) ?? [];
  const clean = keywords.map((word) => word.replace(/[^\p{L}\p{N} _.-]+/gu, " ").trim());
  const kept = clean.filter((word) => word.length >= 2 && word.length <= 100);
  return [...new Set([...earlier, ...kept])].map((name) => ({ name }));
}

/** The fields of the portal's own form (ckanext-scheming): given among the extras they are refused. */
async function ownFields(client: CkanClient, signal: StopSignal): Promise<ReadonlySet<string>> {
  const form = await client.tryAction(
    "scheming_dataset_schema_show",
    { type: "dataset", expanded: true },
    signal,
  );
  const fields = form?.list("dataset_fields") ?? [];
  return new Set(fields.map((field) => field.textOrNull("field_name") ?? ""));
}

/** The portal's own name of a licence; null when it does not list it: CKAN would store any word. */
async function licenceOf(
  client: CkanClient,
  licence: Licence,
  signal: StopSignal,
): Promise<string | null> {
  const list = (await client.act("license_list", {}, signal)).items();
  const known = new Set(list.map((one) => one.text("id")));
  return LICENCE_IDS[licence].find((id) => known.has(id)) ?? null;
}

/** What the portal did not take of the description. */
export function remarksOf(
  dataset: PortalJson,
  { dataset: asked, keepsDescription = false }: Publication,
): readonly PublishRemark[] {
  if (keepsDescription) return [];
  const taken = dataset.textOrNull("license_id") ?? "";
  const { licence } = asked;
  return LICENCE_IDS[licence].includes(taken) ? [] : [{ code: "licenceUnknown", licence }];
}
