import type {
  PortalCatalogue,
  PortalDataset,
  PortalFile,
} from "../../../app/ports/portalCatalogue";
import type { StopSignal } from "../../../app/ports/stopSignal";
import type { PortalJson } from "../http/portalJson";
import { answerOf } from "../http/refusalOf";
import type { UdataClient } from "./udataClient";
import type { Owner } from "./udataDataset";

/** What the platform shows to a key: its organizations, and the datasets of the one that publishes. */
export function udataCatalogue(client: UdataClient, owner: Owner): PortalCatalogue {
  return {
    organizations: (signal) =>
      answerOf(client.origin, async () => {
        const me = await client.get("me/", signal);
        const all = me.list("organizations").filter(mayPublish);
        const organizations = all.map((one) => ({ id: one.text("id"), name: one.text("name") }));
        return { ok: true, organizations };
      }),
    datasets: (signal) =>
      answerOf(client.origin, async () => ({
        ok: true,
        datasets: await datasetsOf(client, owner, signal),
      })),
  };
}

/** Administrators, editors and partial editors alike. */
function mayPublish(organization: PortalJson): boolean {
  return organization.object("permissions").flag("private");
}

async function datasetsOf(
  client: UdataClient,
  owner: Owner,
  signal: StopSignal,
): Promise<PortalDataset[]> {
  const list = await client.get(owner === null ? "me/datasets/" : "me/org_datasets/", signal);
  return list
    .items()
    .filter((one) => !one.has("deleted"))
    .filter((one) => owner === null || one.object("organization").text("id") === owner)
    .map(datasetOf);
}

function datasetOf(found: PortalJson): PortalDataset {
  return {
    id: found.text("id"),
    title: found.text("title"),
    slug: found.text("slug"),
    page: found.textOrNull("page"),
    files: found.list("resources").filter(isUploaded).map(fileOf),
  };
}

/** A file that is kept elsewhere cannot be replaced from here. */
function isUploaded(resource: PortalJson): boolean {
  return resource.textOrNull("filetype") === "file";
}

function fileOf(resource: PortalJson): PortalFile {
  const title = resource.text("title");
  const [address = ""] = resource.text("url").split(/[?#]/);
  const fileName = decodeURIComponent(address.split("/").at(-1) ?? "") || title;
  return { id: resource.text("id"), title, fileName, url: resource.text("latest") };
}
