import type { RefusalReason } from "../../../../app/ports/destination";
import type { PortalReply } from "../../http/portalHttp";
import { PortalRefused } from "../../http/portalRefused";

const REASONS: Readonly<Record<string, RefusalReason>> = {
  SignatureDoesNotMatch: "wrongKey",
  InvalidAccessKeyId: "wrongKey",
  AccessDenied: "noRight",
  NoSuchBucket: "noSuchPlace",
  RequestTimeTooSkewed: "clockSkew",
  EntityTooLarge: "tooLarge",
  QuotaExceeded: "noSpace",
  SlowDown: "busy",
  XAmzContentSHA256Mismatch: "changedMeanwhile",
  BadDigest: "changedMeanwhile",
};

/** A store says nothing when it took an object: a page that answers in its place took none. */
export function expectStored(reply: PortalReply): void {
  if (reply.status !== 200) throw s3Refusal(reply);
  if (reply.bytes.byteLength > 0) throw new PortalRefused(reply.status, "unexpected");
}

/** S3 says why in an XML document: `<Error><Code>…</Code>`; another region is named in it. */
export function s3Refusal(reply: PortalReply): PortalRefused {
  const text = reply.text();
  const code = /<Code>(\w+)<\/Code>/.exec(text)?.[1] ?? "";
  if (code === "AuthorizationHeaderMalformed") {
    const region = /<Region>([\w-]+)<\/Region>/.exec(text)?.[1] ?? "?";
    return new PortalRefused(reply.status, "invalid", `region = ${region}`);
  }
  return new PortalRefused(reply.status, REASONS[code]);
}
