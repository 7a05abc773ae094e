import type { Publication } from "../../../app/ports/destination";
import type { Progress } from "../../../app/ports/progress";
import type { StopSignal } from "../../../app/ports/stopSignal";
import { schemaLabel } from "../../../core/publication/datasetDescription";
import { sha256Of } from "../http/checksums";
import { isNoAnswer } from "../http/refusalOf";
import type { PortalJson } from "../http/portalJson";
import { PortalRefused } from "../http/portalRefused";
import type { CkanClient } from "./ckanClient";

/** Among the resource's own keys, what tells that it is ours. */
const IDENTIFIER = "ligne_claire_identifier";
/** Above this size the file is not read back: its size is compared. */
const READ_BACK = 20_000_000;

/**
 * The file in its resource. Always by `resource_patch`: `resource_update` empties what is not sent.
 * The portal keeps the checksum that goes with the file, so a file that is there is not sent again.
 */
export async function fileInResource(
  client: CkanClient,
  dataset: PortalJson,
  publication: Publication,
  progress: Progress,
  signal: StopSignal,
): Promise<PortalJson> {
  const sum = sha256Of(publication.file.bytes);
  const earlier = resourceOf(dataset, publication);
  if (earlier && holds(earlier, publication, sum)) return earlier;
  const sent = await send(client, dataset, earlier, publication, sum, signal);
  await expectContent(client, sent, publication, sum, signal);
  progress(publication.file.bytes.byteLength, publication.file.bytes.byteLength);
  return sent;
}

/** An answer that was lost: what the portal holds now tells whether the file arrived. */
async function send(
  client: CkanClient,
  dataset: PortalJson,
  earlier: PortalJson | null,
  publication: Publication,
  sum: string,
  signal: StopSignal,
): Promise<PortalJson> {
  const body = form(dataset, earlier, publication, sum);
  try {
    return await client.act(earlier ? "resource_patch" : "resource_create", body, signal);
  } catch (failure) {
    if (!isNoAnswer(failure)) throw failure;
    const now = await client.act("package_show", { id: dataset.text("id") }, signal);
    const found = resourceOf(now, publication);
    if (!found || !holds(found, publication, sum)) throw failure;
    return found;
  }
}

function resourceOf(
  dataset: PortalJson,
  { place, dataset: asked }: Publication,
): PortalJson | null {
  const resources = dataset.list("resources");
  return (
    resources.find((one) => one.text("id") === place?.resource) ??
    resources.find((one) => one.textOrNull(IDENTIFIER) === asked.identifier) ??
    null
  );
}

function holds(resource: PortalJson, { file }: Publication, sum: string): boolean {
  return resource.textOrNull("hash") === sum && resource.raw("size") === file.bytes.byteLength;
}

/** The server cleans file names and makes the address of them: the name of the first publication stays. */
function form(
  dataset: PortalJson,
  earlier: PortalJson | null,
  { file, dataset: asked, place, keepsDescription = false }: Publication,
  sum: string,
): FormData {
  const data = new FormData();
  if (earlier) data.append("id", earlier.text("id"));
  else data.append("package_id", dataset.text("id"));
  if (!earlier || !keepsDescription) data.append("name", asked.title);
  data.append("format", "CSV");
  data.append("hash", sum);
  data.append(IDENTIFIER, asked.identifier);
  const label = schemaLabel(asked.schema)?.url ?? "";
  if (label !== "" || earlier?.has("schema")) data.append("schema", label);
  const blob = new Blob([new Uint8Array(file.bytes)], { type: file.mediaType });
  data.append("upload", blob, place?.fileName ?? file.name);
  return data;
}

async function expectContent(
  client: CkanClient,
  resource: PortalJson,
  { file }: Publication,
  sum: string,
  signal: StopSignal,
): Promise<void> {
  const { byteLength } = file.bytes;
  if (resource.raw("size") !== byteLength) throw new PortalRefused(null, "changedMeanwhile");
  if (byteLength > READ_BACK) return;
  const found = await client.download(resource.text("url"), signal);
  if (found && sha256Of(found) !== sum) throw new PortalRefused(null, "changedMeanwhile");
}

/** Changes when anybody replaces the file. */
export function markOf(resource: PortalJson): string {
  return `${resource.textOrNull("last_modified") ?? ""} ${String(resource.raw("size"))}`;
}
