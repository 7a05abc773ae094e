import { readFile } from "node:fs/promises";
import path from "node:path";
import express, { Router } from "express";
import type { RequestHandler } from "express";
import { workerScripts } from "./workerScripts";

/** Where pages in production load Microsoft's client from, whatever its version folder. */
const CDN = /https:\/\/appsforoffice\.microsoft\.com\/lib\/[^"'\s]+\/hosted\//g;

/**
 * The built add-in and workbench. One thing is changed in one kind of file: in the add-in's pages the
 * address of office.js, so that a machine without Internet has the client too.
 */
export function addinPages(dist: string): RequestHandler {
  const router = Router();
  router.get(/^\/[\w-]+\.html$/, async (request, response, next) => {
    const page = await readFile(path.join(dist, request.path), "utf8").catch(() => null);
    if (page === null) {
      next();
      return;
    }
    response.type("html").set("Cache-Control", "no-cache");
    response.send(page.replace(CDN, "/office-js/"));
  });
  router.get(/\.js$/, workerScripts(dist));
  router.use(express.static(dist, { cacheControl: false, etag: true }));
  return router;
}
