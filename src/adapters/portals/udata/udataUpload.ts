import type { PublishedFile } from "../../../app/ports/destination";
import type { Progress } from "../../../app/ports/progress";
import type { StopSignal } from "../../../app/ports/stopSignal";
import type { PortalJson } from "../http/portalJson";
import type { UdataClient } from "./udataClient";

/** The platform's own front sends larger files in pieces of this size. */
const CHUNK = 20_000_000;

/**
 * Sends a file, in pieces above 20 MB, which also lets the officer see it leave and stop it.
 * Nothing is replaced before the last request.
 */
export async function uploadFile(
  client: UdataClient,
  path: string,
  file: PublishedFile,
  progress: Progress,
  signal: StopSignal,
): Promise<PortalJson> {
  const total = file.bytes.byteLength;
  if (total <= CHUNK) {
    const answer = await client.post(
      path,
      form({ file: blobOf(file, 0, total) }, file.name),
      signal,
    );
    progress(total, total);
    return answer;
  }
  return uploadChunks(client, path, file, progress, signal);
}

async function uploadChunks(
  client: UdataClient,
  path: string,
  file: PublishedFile,
  progress: Progress,
  signal: StopSignal,
): Promise<PortalJson> {
  const total = file.bytes.byteLength;
  const totalparts = Math.ceil(total / CHUNK);
  const whole = { uuid: crypto.randomUUID(), filename: file.name, totalparts };
  for (let partindex = 0; partindex < totalparts; partindex += 1) {
    const start = partindex * CHUNK;
    const end = Math.min(start + CHUNK, total);
    const part = { file: blobOf(file, start, end), partindex, chunksize: end - start };
    await client.post(path, form({ ...whole, ...part }, file.name), signal);
    progress(end, total);
  }
  return client.post(path, form(whole, file.name), signal);
}

function form(parts: Readonly<Record<string, string | number | Blob>>, fileName: string): FormData {
  const data = new FormData();
  for (const [name, part] of Object.entries(parts))
    if (part instanceof Blob) data.append(name, part, fileName);
    else data.append(name, String(part));
  return data;
}

function blobOf({ bytes, mediaType }: PublishedFile, start: number, end: number): Blob {
  return new Blob([new Uint8Array(bytes.subarray(start, end))], { type: mediaType });
}
