import type { PortalReply } from "../http/portalHttp";
import { PortalRefused } from "../http/portalRefused";
import { isJsonObject } from "../../../core/publication/publishedEntry";

/**
 * What udata says when it refuses: `errors` is a tree whose leaves are a text or a list of texts;
 * else `message`, else `error`; a proxy in front answers in HTML, which says nothing to people.
 */
export function udataRefusal(reply: PortalReply): PortalRefused {
  const body = reply.json();
  const words = isJsonObject(body) ? wordsOf(body) : [];
  return new PortalRefused(reply.status, undefined, words.join(" · ") || null);
}

function wordsOf(body: { readonly [key: string]: unknown }): readonly string[] {
  const leaves = leavesOf(body["errors"], "");
  if (leaves.length > 0) return leaves;
  return [body["message"], body["error"]].filter(isWords).slice(0, 1);
}

function leavesOf(found: unknown, path: string): readonly string[] {
  if (isWords(found)) return [path === "" ? found : `${path}: ${found}`];
  if (Array.isArray(found)) return found.flatMap((item) => leavesOf(item, path));
  if (!isJsonObject(found)) return [];
  return Object.entries(found).flatMap(([name, part]) =>
    leavesOf(part, name.startsWith("__") ? path : [path, name].filter(Boolean).join(".")),
  );
}

function isWords(found: unknown): found is string {
  return typeof found === "string" && found !== "";
}
