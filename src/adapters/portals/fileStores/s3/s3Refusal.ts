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

/** S3 says why in an XML document: `<Error><Code>…</Code>`; another region is named in it. */
export function s3Refusal(reply: PortalReply): PortalRefused {
  const text = reply.text();
  const code = /<Code>(\w+)<\/Code>/.exec(text)?.[1] ?? "";
  if (code === "AuthorizationHeaderMalformed")
    return new PortalRefused(reply.status, "invalid", /<Region>([\w-]+)<\/Region>/.exec(text)?.[1]);
  return new PortalRefused(reply.status, REASONS[code]);
}
