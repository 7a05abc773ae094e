import { readFile } from "node:fs/promises";
import path from "node:path";
import type { RequestHandler } from "express";
import { NETWORK_PARAMETER } from "../page/network/workerSwitch";

/**
 * A script that the add-in starts as a worker, as the workbench's page asks for it: behind the switch
 * of the network, which no page can reach inside a worker.
 */
export function workerScripts(dist: string): RequestHandler {
  return async (request, response, next) => {
    if (request.query[NETWORK_PARAMETER] === undefined) return next();
    const read = (name: string) => readFile(path.join(dist, name), "utf8");
    const scripts = [read("workbench/workerNetwork.js"), read(path.normalize(request.path))];
    const texts = await Promise.all(scripts).catch(() => null);
    if (texts === null) return next();
    response.type("js").set("Cache-Control", "no-cache").send(texts.join("\n;\n"));
  };
}
