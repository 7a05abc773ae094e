import { isJsonObject, type JsonObject } from "../../../core/publication/publishedEntry";
import type { PortalReply } from "../http/portalHttp";
import { PortalRefused } from "../http/portalRefused";

const VALIDATION = 409;
/** A page of the portal, or of its site, stands where the API was looked for. */
const NO_SUCH_ACTION = 405;

/**
 * What CKAN says when it refuses. Its sentences are translated, so only the status and the names of
 * the fields decide; a 409 on the file itself is a file too large.
 */
export function ckanRefusal(reply: PortalReply): PortalRefused {
  if (reply.status === NO_SUCH_ACTION) return new PortalRefused(NO_SUCH_ACTION, "noSuchPlace");
  const body = reply.json();
  const error = isJsonObject(body) ? body["error"] : body;
  if (typeof error === "string") return new PortalRefused(reply.status, undefined, error);
  if (!isJsonObject(error)) return new PortalRefused(reply.status);
  if (reply.status === VALIDATION)
    return new PortalRefused(
      VALIDATION,
      "upload" in error ? "tooLarge" : "invalid",
      fieldsOf(error),
    );
  return new PortalRefused(reply.status);
}

/** « title: … · tags: … »: nested errors are lists of texts or objects. */
function fieldsOf(error: JsonObject): string {
  return Object.entries(error)
    .filter(([name]) => !name.startsWith("__"))
    .map(([name, messages]) => `${name}: ${textsIn(messages).join(" ")}`)
    .join(" · ");
}

function textsIn(found: unknown): readonly string[] {
  if (typeof found === "string") return [found];
  if (Array.isArray(found)) return found.flatMap(textsIn);
  return isJsonObject(found) ? Object.values(found).flatMap(textsIn) : [];
}
