import { readFile } from "node:fs/promises";
import type { RequestHandler } from "express";

/** The origin that the manifest in the repository names. */
const WRITTEN_ORIGIN = "https://localhost:3000";

/** The manifest, its addresses turned to the port really used. */
export function manifestFile(file: string): RequestHandler {
  return async (request, response) => {
    const origin = `https://${request.get("host") ?? "localhost:3000"}`;
    const manifest = await readFile(file, "utf8");
    response.type("application/xml").set("Cache-Control", "no-cache");
    response.send(manifest.replaceAll(WRITTEN_ORIGIN, origin));
  };
}
