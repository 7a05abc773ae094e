import type { StopSignal } from "../../../../app/ports/stopSignal";
import { gitBlobSha } from "../gitBlob";
import { base64Of } from "../base64";
import { PortalHttp, accept, type PortalReply } from "../../http/portalHttp";
import { PortalJson } from "../../http/portalJson";
import { PortalRefused } from "../../http/portalRefused";
import { isNoAnswer } from "../../http/refusalOf";
import type { FileStore, StoredFile } from "../fileStore";

export interface GitHubAccess {
  /** The API: `https://api.github.com/`, or that of a GitHub Enterprise. */
  readonly address: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly branch: string;
  /** Folder of the files in the repository; empty for its root. */
  readonly folder: string;
  readonly key: string;
}

const CONFLICT = 409;

type Call = (
  method: string,
  name: string,
  body: object | null,
  signal: StopSignal,
  type?: string,
) => Promise<PortalReply>;

/** A static site kept in a GitHub repository, by its contents API: each file is one commit. */
export function gitHubRepository(access: GitHubAccess): FileStore {
  // No header that names the version: GitHub does not list it among those that pages may send.
  const http = new PortalHttp(access.address, { Authorization: `Bearer ${access.key}` });
  const call = callOf(http, access);
  return {
    id: `github:${access.repository}:${access.branch}:${access.folder}`,
    origin: http.origin,
    test: (signal) => tryWriting(http, access, signal),
    read: (name, signal) => read(call, name, signal),
    write: (file, signal) => write(call, access, file, signal),
  };
}

function callOf(http: PortalHttp, { repository, folder, branch }: GitHubAccess): Call {
  return (method, name, body, signal, type = "application/vnd.github+json") => {
    const parts = [...folder.split("/"), name].filter(Boolean).map(encodeURIComponent);
    const path = `repos/${repository}/contents/${parts.join("/")}`;
    const query = method === "GET" ? `?ref=${encodeURIComponent(branch)}` : "";
    const headers = { Accept: type };
    return http.send({ method, path: path + query, headers, ...(body && { body }), signal });
  };
}

/** What the key may do is said with the repository: nothing needs to be written. */
async function tryWriting(
  http: PortalHttp,
  { repository, branch }: GitHubAccess,
  signal: StopSignal,
): Promise<void> {
  const found = await http.send({ method: "GET", path: `repos/${repository}`, signal });
  const rights = new PortalJson(accept(found, 200).json()).object("permissions");
  if (!rights.flag("push")) throw new PortalRefused(403, "noRight");
  const path = `repos/${repository}/branches/${encodeURIComponent(branch)}`;
  accept(await http.send({ method: "GET", path, signal }), 200);
}

async function read(call: Call, name: string, signal: StopSignal): Promise<Uint8Array | null> {
  const reply = await call("GET", name, null, signal, "application/vnd.github.raw+json");
  return reply.status === 404 ? null : accept(reply, 200).bytes;
}

/** A file that is there already makes no commit; so a lost answer, tried again, makes none either. */
async function write(
  call: Call,
  { branch }: GitHubAccess,
  file: StoredFile,
  signal: StopSignal,
): Promise<{ readonly replaced: boolean }> {
  const earlier = await shaOf(call, file.name, signal);
  const wanted = gitBlobSha(file.bytes);
  if (earlier === wanted) return { replaced: true };
  const body = {
    message: `Ligne Claire: ${file.name}`,
    content: base64Of(file.bytes),
    branch,
    ...(earlier !== null && { sha: earlier }),
  };
  try {
    acceptCommit(await call("PUT", file.name, body, signal), wanted);
  } catch (failure) {
    if (!isNoAnswer(failure) && !isRefusedCommit(failure)) throw failure;
    if ((await shaOf(call, file.name, signal)) !== wanted) throw failure;
  }
  return { replaced: earlier !== null };
}

/** Somebody committed this file since we looked; or we did, and the way asked twice. */
function isRefusedCommit(failure: unknown): boolean {
  return failure instanceof PortalRefused && failure.status === CONFLICT;
}

function acceptCommit(reply: PortalReply, wanted: string): void {
  if (reply.status === CONFLICT) throw new PortalRefused(CONFLICT, "changedMeanwhile");
  // A repository that the key may not write to is said not to exist.
  if (reply.status === 404) throw new PortalRefused(404, "noRight");
  const committed = new PortalJson(accept(reply, 200, 201).json()).object("content");
  if (committed.text("sha") !== wanted) throw new PortalRefused(reply.status, "changedMeanwhile");
}

async function shaOf(call: Call, name: string, signal: StopSignal): Promise<string | null> {
  const reply = await call("GET", name, null, signal);
  return reply.status === 404 ? null : new PortalJson(accept(reply, 200).json()).text("sha");
}
