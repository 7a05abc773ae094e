import type {
  ConnectionAnswer,
  Destination,
  PublishAnswer,
  PublishedFile,
  PublishRefusal,
} from "../../../app/ports/destination";
import type { Progress } from "../../../app/ports/progress";
import type { StopSignal } from "../../../app/ports/stopSignal";
import { WebDavClient } from "./webDavClient";
import { refusalOf } from "./webDavRefusal";

export interface WebDavSettings {
  readonly label: string;
  /** The folder: `https://host/dav/`. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
  /** Where the public reads the files; the folder itself when empty. */
  readonly publicAddress: string;
}

/**
 * A folder of the authority's web site, written over WebDAV (RFC 4918).
 * The file goes first under a temporary name beside the target, is read back and compared, and only
 * then takes the target's place by one MOVE: whatever fails, the earlier file stays whole.
 */
export function webDavFolder(settings: WebDavSettings): Destination {
  const client = new WebDavClient(settings);
  const refuse = (failure: unknown): { ok: false; refusal: PublishRefusal } => ({
    ok: false,
    refusal: refusalOf(failure, client.origin),
  });
  return {
    id: `webdav:${client.folder}`,
    label: settings.label,
    test: (signal) => tryWriting(client, signal).catch(refuse),
    publish: (file, progress, signal) =>
      replaceFile(client, publicUrl(settings, file.name), file, progress, signal).catch(refuse),
  };
}

async function tryWriting(client: WebDavClient, signal: StopSignal): Promise<ConnectionAnswer> {
  const trial = temporaryName("essai.txt");
  await client.put(trial, new TextEncoder().encode("Ligne Claire"), "text/plain", signal);
  await client.remove(trial);
  return { ok: true };
}

async function replaceFile(
  client: WebDavClient,
  url: string,
  file: PublishedFile,
  progress: Progress,
  signal: StopSignal,
): Promise<PublishAnswer> {
  const temporary = temporaryName(file.name);
  const total = file.bytes.byteLength;
  progress(0, total);
  try {
    await client.put(temporary, file.bytes, file.mediaType, signal);
    await client.expectContent(temporary, file.bytes, signal);
    const replaced = await client.exists(file.name, signal);
    await client.move(temporary, file.name, signal);
    progress(total, total);
    return { ok: true, url, replaced };
  } catch (failure) {
    await client.remove(temporary).catch(() => "the refusal that matters is the first one");
    throw failure;
  }
}

function publicUrl(settings: WebDavSettings, name: string): string {
  const folder = settings.publicAddress || settings.address;
  return new URL(encodeURIComponent(name), withSlash(folder)).href;
}

function withSlash(address: string): string {
  return address.endsWith("/") ? address : `${address}/`;
}

function temporaryName(name: string): string {
  return `.${name}.${crypto.randomUUID().slice(0, 8)}.part`;
}
