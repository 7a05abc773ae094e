import { createHash } from "node:crypto";
import { startContract, type Answer, type ContractServer, type Question } from "./contractServer";

export const USER = "mairie";
/** Made in the person's security settings: the usual password is refused where sign-in is elsewhere. */
export const APP_PASSWORD = "Xk3fP-9aQrT-m2LwZ-7sBnD-e5YhC";
/** A colleague's, to whom the folder is shared for reading. */
export const READER = { user: "lecture", password: "rT5vN-8cXpW-j4HkM-2qGzF-b9LsA" } as const;
/** In bytes. */
export const QUOTA = 100_000;

export interface NextcloudContract extends ContractServer {
  /** The folder that takes files, in the person's own files. */
  readonly folder: string;
  /** By path in that folder. */
  readonly files: Map<string, Buffer>;
}

const ROOT = "/remote.php/dav/files/mairie/Open%20data/";

/**
 * Nextcloud's files over WebDAV by its documentation: app passwords, no word to pages, MOVE with a full
 * address or a path, and names that end in `.part`, which it keeps for its own uploads, refused.
 */
export async function startNextcloudContract(): Promise<NextcloudContract> {
  const files = new Map<string, Buffer>();
  const server = await startContract((question) => answer(files, question));
  return { ...server, folder: new URL(ROOT, server.address).href, files };
}

function answer(files: Map<string, Buffer>, question: Question): Answer {
  const person = personOf(question);
  if (person === null) return sabre(401, "NotAuthenticated");
  const name = nameOf(question.path);
  if (name === null) return sabre(question.method === "PUT" ? 409 : 404, "NotFound");
  if (person === READER.user && question.method !== "GET" && question.method !== "HEAD")
    return sabre(403, "Forbidden");
  return GESTURES[question.method]?.(files, name, question) ?? sabre(501, "NotImplemented");
}

function personOf({ headers }: Question): string | null {
  const key = headers.authorization?.replace(/^Basic /, "") ?? "";
  const given = Buffer.from(key, "base64").toString();
  if (given === `${USER}:${APP_PASSWORD}`) return USER;
  return given === `${READER.user}:${READER.password}` ? READER.user : null;
}

/** Null for what is not a file of the folder. */
function nameOf(path: string): string | null {
  const name = path.startsWith(ROOT) ? decodeURIComponent(path.slice(ROOT.length)) : "";
  return name === "" || name.includes("/") ? null : name;
}

type Gesture = (files: Map<string, Buffer>, name: string, question: Question) => Answer;

const GESTURES: Readonly<Record<string, Gesture>> = {
  GET: (files, name) => {
    const bytes = files.get(name);
    return bytes ? { status: 200, body: bytes, headers: tagOf(bytes) } : sabre(404, "NotFound");
  },
  HEAD: (files, name) => ({ status: files.has(name) ? 200 : 404 }),
  PUT: (files, name, { body, headers }) => {
    if (isForbidden(name)) return sabre(400, "InvalidPath");
    const sum = headers["oc-checksum"];
    if (typeof sum === "string" && sum !== `SHA1:${sha1(body)}`) return sabre(400, "BadRequest");
    const used = [...files].reduce(
      (all, [other, { length }]) => all + (other === name ? 0 : length),
      0,
    );
    if (used + body.length > QUOTA) return sabre(507, "InsufficientStorage");
    return stored(files, name, body);
  },
  DELETE: (files, name) => (files.delete(name) ? { status: 204 } : sabre(404, "NotFound")),
  MOVE: (files, name, { headers }) => {
    const target = destinationOf(String(headers["destination"] ?? ""));
    const bytes = files.get(name);
    if (target === null) return sabre(400, "BadRequest");
    if (!bytes) return sabre(404, "NotFound");
    if (isForbidden(target)) return sabre(400, "InvalidPath");
    if (headers["overwrite"] === "F" && files.has(target)) return sabre(412, "PreconditionFailed");
    files.delete(name);
    return stored(files, target, bytes);
  },
};

/** A full address, as the documentation writes it, or its path (RFC 4918, 10.3). */
function destinationOf(given: string): string | null {
  if (!/^(https?:\/)?\//.test(given)) return null;
  return nameOf(new URL(given, "http://cloud.test").pathname);
}

const isForbidden = (name: string): boolean =>
  /\.(part|filepart)$/i.test(name) || name === ".htaccess" || /[\\/]/.test(name);

function stored(files: Map<string, Buffer>, name: string, bytes: Buffer): Answer {
  const status = files.has(name) ? 204 : 201;
  files.set(name, bytes);
  return { status, headers: tagOf(bytes) };
}

function tagOf(bytes: Buffer): Readonly<Record<string, string>> {
  const tag = `"${sha1(bytes).slice(0, 13)}"`;
  return { ETag: tag, "OC-ETag": tag };
}

function sha1(bytes: Buffer): string {
  return createHash("sha1").update(bytes).digest("hex");
}

/** sabre/dav, on which Nextcloud is built, says its refusals in XML. */
function sabre(status: number, exception: string): Answer {
  const text = `<?xml version="1.0"?><d:error xmlns:d="DAV:" xmlns:s="http://sabredav.org/ns"><s:exception>Sabre\\DAV\\Exception\\${exception}</s:exception></d:error>`;
  return { status, body: Buffer.from(text), headers: { "Content-Type": "application/xml" } };
}
