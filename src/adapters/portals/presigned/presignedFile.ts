import { md5 } from "@noble/hashes/legacy.js";
import type {
  Destination,
  LookAnswer,
  Publication,
  PublishAnswer,
  PublishedFile,
} from "../../../app/ports/destination";
import type { Progress } from "../../../app/ports/progress";
import type { StopSignal } from "../../../app/ports/stopSignal";
import { base64Of } from "../fileStores/base64";
import { expectStored } from "../fileStores/s3/s3Refusal";
import { sha256Of } from "../http/checksums";
import { PortalHttp } from "../http/portalHttp";
import { answerOf, isNoAnswer } from "../http/refusalOf";

export interface PresignedSettings {
  readonly label: string;
  /** The address that the administrator signed for one file: whoever has it may write that file. */
  readonly uploadAddress: string;
  /** Where the public reads the file. */
  readonly publicAddress: string;
}

/**
 * One file of a bucket, written through an address that its administrator signed: no key is given.
 * Only the MD5 may be sent besides what was signed, and it keeps a cut upload from replacing the file.
 */
export function presignedFile(settings: PresignedSettings): Destination {
  const { origin, pathname } = new URL(settings.uploadAddress);
  return {
    id: `presigned:${origin}${pathname}`,
    label: settings.label,
    drafts: "never",
    // The address allows one gesture, which is to publish: nothing can be tried with it.
    test: async () => ({ ok: true }),
    look: (place, signal) => answerOf(origin, () => look(settings, place.sha256, signal)),
    publish: (publication, progress, signal) =>
      answerOf(origin, () => publish(settings, publication, progress, signal)),
  };
}

async function look(
  { publicAddress }: PresignedSettings,
  sent: string,
  signal: StopSignal,
): Promise<LookAnswer> {
  const http = new PortalHttp(new URL(publicAddress).origin, {});
  const reply = await http.send({ method: "GET", path: publicAddress, signal });
  if (reply.status === 404) return { ok: true, copy: "gone" };
  if (reply.status !== 200) return { ok: true, copy: "unknown" };
  return { ok: true, copy: sha256Of(reply.bytes) === sent ? "same" : "changed" };
}

async function publish(
  settings: PresignedSettings,
  { file, place }: Publication,
  progress: Progress,
  signal: StopSignal,
): Promise<PublishAnswer> {
  const { byteLength } = file.bytes;
  progress(0, byteLength);
  await send(settings, file, signal).catch(async (failure: unknown) => {
    if (!isNoAnswer(failure) || !(await isThere(settings, file, signal))) throw failure;
  });
  progress(byteLength, byteLength);
  const { publicAddress } = settings;
  const names = { dataset: null, resource: null, page: null, portalMark: null };
  const fileName = new URL(publicAddress).pathname.split("/").at(-1) ?? file.name;
  return {
    ok: true,
    place: { ...names, fileName, url: publicAddress, sha256: sha256Of(file.bytes) },
    replaced: place !== null,
    remarks: [],
  };
}

async function send(
  { uploadAddress }: PresignedSettings,
  file: PublishedFile,
  signal: StopSignal,
): Promise<void> {
  const http = new PortalHttp(new URL(uploadAddress).origin, {});
  const reply = await http.send({
    method: "PUT",
    path: uploadAddress,
    headers: { "content-type": file.mediaType, "content-md5": base64Of(md5(file.bytes)) },
    body: new Blob([new Uint8Array(file.bytes)], { type: file.mediaType }),
    signal,
  });
  expectStored(reply);
}

/** After an answer that was lost: what the public reads tells, where a page may read it. */
async function isThere(
  settings: PresignedSettings,
  file: PublishedFile,
  signal: StopSignal,
): Promise<boolean> {
  const answer = await look(settings, sha256Of(file.bytes), signal).catch(() => null);
  return answer?.ok === true && answer.copy === "same";
}
