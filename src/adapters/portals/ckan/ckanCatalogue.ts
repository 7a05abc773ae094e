import type {
  PortalCatalogue,
  PortalDataset,
  PortalFile,
  PortalOrganization,
} from "../../../app/ports/portalCatalogue";
import type { StopSignal } from "../../../app/ports/stopSignal";
import type { PortalJson } from "../http/portalJson";
import { PortalRefused } from "../http/portalRefused";
import { answerOf } from "../http/refusalOf";
import type { CkanClient } from "./ckanClient";

/** The most that the portal answers at once. */
const MOST = 1000;

/** What the portal shows to a token: its organizations, and the datasets of the one that publishes. */
export function ckanCatalogue(client: CkanClient, organization: string): PortalCatalogue {
  return {
    organizations: (signal) =>
      answerOf(client.origin, async () => {
        const all = await writableOrganizations(client, signal);
        if (all.length === 0) throw new PortalRefused(403, "noRight");
        return { ok: true, organizations: all.map(organizationOf) };
      }),
    datasets: (signal) =>
      answerOf(client.origin, async () => ({
        ok: true,
        datasets: await datasetsOf(client, organization, signal),
      })),
  };
}

/**
 * Those where this token may make datasets.
 * @throws PortalRefused for a wrong token: it may list organizations too, an empty list.
 */
export async function writableOrganizations(
  client: CkanClient,
  signal: StopSignal,
): Promise<readonly PortalJson[]> {
  if (!(await client.isKnown(signal))) throw new PortalRefused(404, "wrongKey");
  const permission = { permission: "create_dataset" };
  return (await client.act("organization_list_for_user", permission, signal)).items();
}

function organizationOf(found: PortalJson): PortalOrganization {
  const name = found.textOrNull("title") || found.text("name");
  return { id: found.text("id"), name };
}

/** Drafts included; a quoted name is a name, whatever it holds. */
async function datasetsOf(
  client: CkanClient,
  organization: string,
  signal: StopSignal,
): Promise<PortalDataset[]> {
  const known = await client.act("organization_show", { id: organization }, signal);
  const query = { fq: `owner_org:"${known.text("id")}"`, rows: MOST, include_private: true };
  const found = await client.act("package_search", query, signal);
  return found.list("results").map((one) => datasetOf(client, one));
}

function datasetOf({ site }: CkanClient, found: PortalJson): PortalDataset {
  const slug = found.text("name");
  return {
    id: found.text("id"),
    title: found.textOrNull("title") || slug,
    slug,
    page: new URL(`dataset/${slug}`, site).href,
    files: found.list("resources").filter(isUploaded).map(fileOf),
  };
}

/** A file that is kept elsewhere cannot be replaced from here. */
function isUploaded(resource: PortalJson): boolean {
  return resource.textOrNull("url_type") === "upload";
}

function fileOf(resource: PortalJson): PortalFile {
  const url = resource.text("url");
  const fileName = decodeURIComponent(url.split("/").at(-1) ?? "");
  return { id: resource.text("id"), title: resource.textOrNull("name") || fileName, fileName, url };
}
