import express, { Router } from "express";
import type { RequestHandler } from "express";
import { listPublished } from "./publishedFiles";
import { publishedPage } from "./publishedPage";

/** The folder as anyone sees it: a page that lists, and the files themselves. */
export function publishedSite(folder: string): RequestHandler {
  const router = Router();
  router.get("/", async (_request, response) => {
    response.type("html").set("Cache-Control", "no-store");
    response.send(publishedPage(await listPublished(folder)));
  });
  router.use(
    express.static(folder, {
      index: false,
      dotfiles: "ignore",
      cacheControl: false,
      setHeaders: (response, file) => {
        response.setHeader("Cache-Control", "no-cache");
        // A published file is for everyone, other sites' pages included.
        response.setHeader("Access-Control-Allow-Origin", "*");
        if (file.endsWith(".csv")) response.setHeader("Content-Type", "text/csv; charset=utf-8");
      },
    }),
  );
  return router;
}
