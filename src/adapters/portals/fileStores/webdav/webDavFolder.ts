import type { StopSignal } from "../../../../app/ports/stopSignal";
import { PortalRefused } from "../../http/portalRefused";
import type { FileStore, StoredFile } from "../fileStore";
import { WebDavClient } from "./webDavClient";

export interface WebDavAccess {
  /** The folder: `https://host/dav/`. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
}

/**
 * A folder written over WebDAV (RFC 4918). A file goes first under a temporary name beside the
 * target, is read back and compared, and only then takes the target's place by one MOVE: whatever
 * fails, the earlier file stays whole.
 */
export function webDavFolder(access: WebDavAccess): FileStore {
  const client = new WebDavClient(access);
  return {
    id: `webdav:${client.folder}`,
    origin: client.origin,
    test: (signal) => tryWriting(client, signal),
    read: (name, signal) => client.get(name, signal),
    write: (file, signal) => replaceFile(client, file, signal),
  };
}

async function tryWriting(client: WebDavClient, signal: StopSignal): Promise<void> {
  const name = temporaryName("essai.txt");
  const bytes = new TextEncoder().encode("Ligne Claire");
  await client.put({ name, mediaType: "text/plain", bytes }, signal);
  await client.remove(name);
}

async function replaceFile(
  client: WebDavClient,
  file: StoredFile,
  signal: StopSignal,
): Promise<{ readonly replaced: boolean }> {
  const temporary = temporaryName(file.name);
  try {
    await client.put({ ...file, name: temporary }, signal);
    if (!(await holds(client, temporary, file.bytes, signal)))
      throw new PortalRefused(null, "changedMeanwhile");
    const replaced = await client.exists(file.name, signal);
    await moveFor(client, temporary, file, signal);
    return { replaced };
  } catch (failure) {
    await client.remove(temporary).catch(() => "the refusal that matters is the first one");
    throw failure;
  }
}

/** A move that seems to fail may have been done, its answer lost or asked twice: what the target holds tells. */
async function moveFor(
  client: WebDavClient,
  temporary: string,
  file: StoredFile,
  signal: StopSignal,
): Promise<void> {
  try {
    await client.move(temporary, file.name, signal);
  } catch (failure) {
    const isThere = await holds(client, file.name, file.bytes, signal).catch(() => false);
    if (!isThere) throw failure;
  }
}

async function holds(
  client: WebDavClient,
  name: string,
  bytes: Uint8Array,
  signal: StopSignal,
): Promise<boolean> {
  const found = await client.get(name, signal);
  return found !== null && sameBytes(found, bytes);
}

function sameBytes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
}

/** Not `.part`: Nextcloud keeps that ending for its own uploads, and refuses it. */
function temporaryName(name: string): string {
  return `.${name}.${crypto.randomUUID().slice(0, 8)}.tmp`;
}
