import type { Publication, PublishedFile } from "../../../app/ports/destination";
import type { StopSignal } from "../../../app/ports/stopSignal";
import { technicalNameOf } from "../../../core/publication/technicalName";
import { sha256Of } from "../http/checksums";
import { isNoAnswer } from "../http/refusalOf";
import type { PortalJson } from "../http/portalJson";
import type { OpendatasoftClient } from "./opendatasoftClient";

/** Where the data of the dataset come from, and whether that is new. */
export interface FiledResource {
  readonly uid: string;
  /** The portal's name of the uploaded file: another one each time somebody replaces it. */
  readonly file: string;
  readonly replaced: boolean;
}

/**
 * The file, then the resource that points to it: until the resource is written the portal goes on
 * with the earlier file. A file that the portal holds by our memory is not sent again.
 */
export async function fileInResource(
  client: OpendatasoftClient,
  dataset: string,
  publication: Publication,
  signal: StopSignal,
): Promise<FiledResource> {
  const path = `datasets/${dataset}/resources/`;
  const earlier = await resourceOf(client, path, publication, signal);
  if (earlier && isHeld(earlier, publication))
    return { uid: earlier.text("uid"), file: markOf(earlier) ?? "", replaced: true };
  const file = (await client.post(`${path}files/`, form(publication), signal)).text("uid");
  const body = bodyOf(publication, file);
  const uid = earlier
    ? (await client.put(`${path}${earlier.text("uid")}/`, body, signal)).text("uid")
    : await create(client, path, body, publication, signal);
  return { uid, file, replaced: earlier !== null };
}

/** An answer that was lost: the resource made by it is the one that bears our name. */
async function create(
  client: OpendatasoftClient,
  path: string,
  body: object,
  publication: Publication,
  signal: StopSignal,
): Promise<string> {
  try {
    return (await client.post(path, body, signal)).text("uid");
  } catch (failure) {
    const made = isNoAnswer(failure) ? await resourceOf(client, path, publication, signal) : null;
    if (!made) throw failure;
    return made.text("uid");
  }
}

async function resourceOf(
  client: OpendatasoftClient,
  path: string,
  { place, dataset }: Publication,
  signal: StopSignal,
): Promise<PortalJson | null> {
  const resources = (await client.get(path, signal)).list("results");
  return (
    resources.find((one) => one.text("uid") === place?.resource) ??
    resources.find((one) => one.textOrNull("title") === technicalNameOf(dataset)) ??
    null
  );
}

function isHeld(resource: PortalJson, { place, file }: Publication): boolean {
  const sent = place?.portalMark ?? null;
  return sent !== null && sent === markOf(resource) && place?.sha256 === sha256Of(file.bytes);
}

/** Changes when anybody replaces the file. */
export function markOf(resource: PortalJson): string | null {
  return resource.object("datasource").object("file").textOrNull("uid");
}

/** Only the portal's editors see the title: it is by it that the resource is known for ours. */
function bodyOf({ dataset }: Publication, file: string): object {
  return {
    type: "csvfile",
    title: technicalNameOf(dataset),
    params: {
      encoding: "utf-8",
      separator: ",",
      headers_first_row: true,
      first_row_no: 1,
      doublequote: true,
    },
    datasource: { type: "uploaded_file", file: { uid: file } },
  };
}

function form({ file, place }: Publication): FormData {
  const data = new FormData();
  data.append("file", blobOf(file), place?.fileName ?? file.name);
  return data;
}

function blobOf({ bytes, mediaType }: PublishedFile): Blob {
  return new Blob([new Uint8Array(bytes)], { type: mediaType });
}
