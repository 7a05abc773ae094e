import { AwsV4Signer } from "aws4fetch";
import type { StopSignal } from "../../../../app/ports/stopSignal";
import { sha256Of } from "../../http/checksums";
import { PortalHttp, type PortalReply } from "../../http/portalHttp";
import { isNoAnswer } from "../../http/refusalOf";
import type { FileStore, StoredFile } from "../fileStore";
import { expectStored, s3Refusal } from "./s3Refusal";

export interface S3Access {
  /** The bucket, and a folder in it: `https://s3.example.org/bucket/donnees/`. */
  readonly address: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

interface Call {
  readonly method: string;
  readonly name: string;
  readonly file?: StoredFile;
  readonly signal?: StopSignal;
}

/**
 * A bucket of an S3-compatible store, signed with AWS Signature Version 4. The content's SHA-256 is
 * always part of the signature: without it an upload that is cut replaces the good file by its half.
 */
export function s3Bucket(access: S3Access): FileStore {
  const http = new PortalHttp(access.address, {});
  const call = (what: Call): Promise<PortalReply> => send(http, access, what);
  return {
    id: `s3:${http.base.href}`,
    origin: http.origin,
    test: (signal) => tryWriting(call, signal),
    read: (name, signal) => read(call, name, signal),
    write: (file, signal) => write(call, file, signal),
  };
}

type Send = (what: Call) => Promise<PortalReply>;

async function send(
  http: PortalHttp,
  { region, accessKeyId, secretAccessKey }: S3Access,
  { method, name, file, signal }: Call,
): Promise<PortalReply> {
  const url = new URL(encodeURIComponent(name), http.base).href;
  const sum = { "x-amz-content-sha256": sha256Of(file?.bytes ?? new Uint8Array()) };
  const headers = { ...sum, ...(file && { "content-type": file.mediaType }) };
  const keys = { accessKeyId, secretAccessKey, region, service: "s3" };
  const signed = await new AwsV4Signer({ method, url, headers, ...keys }).sign();
  const body = file && { body: new Blob([new Uint8Array(file.bytes)], { type: file.mediaType }) };
  const reply = await http.send({
    method,
    path: url,
    headers: Object.fromEntries(signed.headers),
    ...body,
    ...(signal && { signal }),
  });
  if (reply.status >= 300 && reply.status !== 404) throw s3Refusal(reply);
  return reply;
}

async function tryWriting(call: Send, signal: StopSignal): Promise<void> {
  const name = `essai-${crypto.randomUUID().slice(0, 8)}.txt`;
  const bytes = new TextEncoder().encode("Ligne Claire");
  await put(call, { name, mediaType: "text/plain", bytes }, signal);
  await call({ method: "DELETE", name });
}

async function read(call: Send, name: string, signal: StopSignal): Promise<Uint8Array | null> {
  const reply = await call({ method: "GET", name, signal });
  if (reply.status !== 404) return reply.bytes;
  if (isAbsentFile(reply)) return null;
  throw s3Refusal(reply);
}

/** A store replaces an object whole. An answer that was lost: what is there now tells. */
async function write(
  call: Send,
  file: StoredFile,
  signal: StopSignal,
): Promise<{ readonly replaced: boolean }> {
  const earlier = await read(call, file.name, signal);
  try {
    await put(call, file, signal);
  } catch (failure) {
    if (!isNoAnswer(failure)) throw failure;
    const now = await read(call, file.name, signal);
    if (!now || sha256Of(now) !== sha256Of(file.bytes)) throw failure;
  }
  return { replaced: earlier !== null };
}

async function put(call: Send, file: StoredFile, signal: StopSignal): Promise<void> {
  expectStored(await call({ method: "PUT", name: file.name, file, signal }));
}

/** An absent bucket is a 404 too. */
function isAbsentFile(reply: PortalReply): boolean {
  return reply.text() === "" || reply.text().includes("<Code>NoSuchKey</Code>");
}
