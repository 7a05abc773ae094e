import type { StopSignal } from "../../../../app/ports/stopSignal";
import { base64Of } from "../base64";
import { sha256Of } from "../../http/checksums";
import { PortalHttp, accept, type PortalReply } from "../../http/portalHttp";
import { PortalJson } from "../../http/portalJson";
import { PortalRefused } from "../../http/portalRefused";
import { isNoAnswer } from "../../http/refusalOf";
import type { FileStore, StoredFile } from "../fileStore";

export interface GitLabAccess {
  /** The site: `https://gitlab.com/`. */
  readonly address: string;
  /** Number of the project, or its path: `mairie/donnees`. */
  readonly project: string;
  readonly branch: string;
  /** Folder of the files in the project; empty for its root. */
  readonly folder: string;
  readonly key: string;
}

/** GitLab's roles: from this one on a member may push. */
const DEVELOPER = 30;
const REFUSED_COMMIT = 400;

type Call = (
  method: string,
  name: string,
  body: object | null,
  signal: StopSignal,
) => Promise<PortalReply>;

/** A static site kept in a GitLab project, by its repository files API: each file is one commit. */
export function gitLabProject(access: GitLabAccess): FileStore {
  const http = new PortalHttp(access.address, { "PRIVATE-TOKEN": access.key });
  const project = `api/v4/projects/${encodeURIComponent(access.project)}`;
  const call: Call = (method, name, body, signal) => {
    const file = encodeURIComponent([access.folder, name].filter(Boolean).join("/"));
    const query = method === "GET" ? `?ref=${encodeURIComponent(access.branch)}` : "";
    const path = `${project}/repository/files/${file}${query}`;
    return http.send({ method, path, ...(body && { body }), signal });
  };
  return {
    id: `gitlab:${http.base.href}:${access.project}:${access.branch}:${access.folder}`,
    origin: http.origin,
    test: (signal) => tryKey(http, project, access.branch, signal),
    read: (name, signal) => read(call, name, signal),
    write: (file, signal) => write(call, access.branch, file, signal),
  };
}

async function tryKey(
  http: PortalHttp,
  project: string,
  branch: string,
  signal: StopSignal,
): Promise<void> {
  const found = new PortalJson(
    accept(await http.send({ method: "GET", path: project, signal }), 200).json(),
  ).object("permissions");
  const levels = ["project_access", "group_access"].map((name) => {
    const level = found.object(name).raw("access_level");
    return typeof level === "number" ? level : 0;
  });
  if (Math.max(...levels) < DEVELOPER) throw new PortalRefused(403, "noRight");
  const path = `${project}/repository/branches/${encodeURIComponent(branch)}`;
  accept(await http.send({ method: "GET", path, signal }), 200);
}

interface Held {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly lastCommit: string;
}

async function held(call: Call, name: string, signal: StopSignal): Promise<Held | null> {
  const reply = await call("GET", name, null, signal);
  if (reply.status === 404) return null;
  const found = new PortalJson(accept(reply, 200).json());
  const bytes = Uint8Array.from(atob(found.text("content")), (letter) => letter.charCodeAt(0));
  return { bytes, sha256: sha256Of(bytes), lastCommit: found.text("last_commit_id") };
}

async function read(call: Call, name: string, signal: StopSignal): Promise<Uint8Array | null> {
  return (await held(call, name, signal))?.bytes ?? null;
}

/** A file that is there already makes no commit; so a lost answer, tried again, makes none either. */
async function write(
  call: Call,
  branch: string,
  file: StoredFile,
  signal: StopSignal,
): Promise<{ readonly replaced: boolean }> {
  const earlier = await held(call, file.name, signal);
  const wanted = sha256Of(file.bytes);
  if (earlier?.sha256 === wanted) return { replaced: true };
  const body = {
    branch,
    commit_message: `Ligne Claire: ${file.name}`,
    encoding: "base64",
    content: base64Of(file.bytes),
    ...(earlier && { last_commit_id: earlier.lastCommit }),
  };
  try {
    acceptCommit(await call(earlier ? "PUT" : "POST", file.name, body, signal));
  } catch (failure) {
    if (!isNoAnswer(failure) && !isRefusedCommit(failure)) throw failure;
    const now = await held(call, file.name, signal);
    if (now?.sha256 === wanted) return { replaced: earlier !== null };
    if (isRefusedCommit(failure) && now?.lastCommit !== earlier?.lastCommit)
      throw new PortalRefused(REFUSED_COMMIT, "changedMeanwhile");
    throw failure;
  }
  return { replaced: earlier !== null };
}

function acceptCommit(reply: PortalReply): void {
  // A page that answers in the site's place names no file.
  if (reply.status !== REFUSED_COMMIT)
    return void new PortalJson(accept(reply, 200, 201).json()).text("file_path");
  throw new PortalRefused(reply.status, "invalid", messageOf(reply));
}

const messageOf = (reply: PortalReply): string | null =>
  new PortalJson(reply.json()).textOrNull("message");

/** For any reason, told by a sentence: a protected branch, or somebody's commit since we looked. */
function isRefusedCommit(failure: unknown): boolean {
  return failure instanceof PortalRefused && failure.status === REFUSED_COMMIT;
}
