import { isJsonObject, type JsonObject } from "../../../core/publication/publishedEntry";
import type { PortalReply } from "../http/portalHttp";
import { PortalRefused } from "../http/portalRefused";

/** The dataset is being processed: nothing else can be asked of it. */
export const PROCESSING = "invalid_dataset_status";

/** `{ error_code, message, detail? }`, where `detail` lists sentences by field. */
export function opendatasoftRefusal(reply: PortalReply): PortalRefused {
  const body = reply.json();
  if (!isJsonObject(body)) return new PortalRefused(reply.status);
  const reason = body["error_code"] === PROCESSING ? "busy" : undefined;
  return new PortalRefused(reply.status, reason, wordsOf(body));
}

/** « Invalid data · title: This field is required. » */
function wordsOf({ message, detail }: JsonObject): string | null {
  const fields = isJsonObject(detail)
    ? Object.entries(detail).map(([field, found]) => `${field}: ${textsIn(found).join(" ")}`)
    : textsIn(detail);
  const words = [...textsIn(message), ...fields].join(" · ");
  return words === "" ? null : words;
}

function textsIn(found: unknown): readonly string[] {
  if (typeof found === "string") return [found];
  if (Array.isArray(found)) return found.flatMap(textsIn);
  return isJsonObject(found) ? Object.values(found).flatMap(textsIn) : [];
}
